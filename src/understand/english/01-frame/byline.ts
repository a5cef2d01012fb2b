import type { Credit } from "../../../model/report.ts";
import { spanOf } from "../../../model/span.ts";
import { agencyNamed, isPublisher } from "./agency-credit.ts";
import type { Finding } from "./finding.ts";
import type { Line } from "./line.ts";

const SMALL =
  /^(?:and|in|of|the|for|at|to|with|from|our|a|an|by|correspondents?|reporters?|staff|writers?|agencies|agency|special|contributor|desk|editor|political|diplomatic|defen[cs]e|security|foreign|chief|bureau|senior|de|da|di|du|la|le|el|al|ul|bin|ben|ibn|van|von|der|den|ter|dos|y|e|&|\||-|–|—|•)$/i;
const UNNAMED = /^(?:our|a|an|the|staff|special|online|web|agencies|agency|correspondent|reporter)\b/i;

/** "By Amal Idris in Port Sudan", "By Our Correspondent", "By A. Writer and agencies", or the author's name alone. */
export function bylineOf(
  text: string,
  line: Line,
  { author, publisher }: { author: string | null | undefined; publisher: string | null | undefined },
): Finding | null {
  if (line.text.length > 160) return null;
  if (author && line.text.replace(/^by\s+/i, "").toLowerCase() === author.trim().toLowerCase()) {
    const from = line.end - author.trim().length;
    return {
      kind: "byline",
      credits: writers(text, from, line.end, publisher),
    };
  }
  const by = line.text.match(/^(?:(?:written|reported|words) )?by:?\s+(?=\S)/i);
  if (!by || (/[.!?]["”’]?$/.test(line.text) && !/\b\p{Lu}\.$/u.test(line.text) && line.text.split(/\s+/).length > 5))
    return null;
  const tokens = line.text
    .slice(by[0].length)
    .split(/[\s,;/]+/)
    .filter(Boolean);
  if (tokens.length > 20 || !tokens.every((token) => SMALL.test(token) || /^[\p{Lu}'’@(]/u.test(token))) return null;
  return { kind: "byline", credits: writers(text, line.start + by[0].length, line.end, publisher) };
}

/** The people of a byline: pieces between commas and "and", without the places after "in". */
export function writers(text: string, start: number, end: number, publisher: string | null | undefined): Credit[] {
  const credits: Credit[] = [];
  let at = start;
  let place = false;
  for (const piece of text.slice(start, end).split(/(\s*[,;|/•&]\s*|\s+(?:and|in|with|for|from|at)\s+)/i)) {
    const name = piece.trim().replace(/[.]$/, (dot) => (/\b\p{Lu}\.$/u.test(piece.trim()) ? dot : ""));
    const joint = name.toLowerCase();
    if (/^(?:in|for|from|at|,)$/.test(joint)) place = joint !== "," || credits.length > 0;
    else if (/^(?:and|with|[;|/•&])$/.test(joint)) place = false;
    else if (name && !(place && !agencyNamed(name))) {
      const from = at + piece.length - piece.trimStart().length;
      credits.push({ kind: kindOf(name, publisher), name, span: spanOf(text, from, from + name.length) });
      place = false;
    }
    at += piece.length;
  }
  return credits;
}

function kindOf(name: string, publisher: string | null | undefined): Credit["kind"] {
  if (agencyNamed(name)) return "agency";
  return UNNAMED.test(name) || isPublisher(name, publisher) ? "desk" : "author";
}
