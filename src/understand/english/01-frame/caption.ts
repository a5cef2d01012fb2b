import type { Credit } from "../../../model/report.ts";
import { spanOf } from "../../../model/span.ts";
import { agencyNamed } from "./agency-credit.ts";
import type { Finding } from "./finding.ts";
import type { Line } from "./line.ts";

const LABEL =
  /^[([]?(?:file |archive |handout )?(?:photos?|photographs?|photography|pictures?|images?|pic|captions?|in pictures)(?: by| credit| courtesy(?: of)?)?\s*(?::|\bby\b)\s*|^file\s*[-–—:]\s+/i;
const END_CREDIT = /[([]([^()[\]]{2,90})[)\]]\.?$/;
const PHOTO_WORDS = /\b(?:photos?|photographs?|pictures?|images?|file|handout|screengrab|getty|courtesy|via)\b/i;

/** A line under a picture: labelled as one, or ending in a photographer's credit. */
export function captionOf(text: string, line: Line): Finding | null {
  if (line.text.length > 500) return null;
  const ending = line.text.match(END_CREDIT);
  const credited =
    ending?.index !== undefined ? photoCredit(text, line.start + ending.index + 1, ending[1] ?? "", line) : null;
  const label = line.text.match(LABEL);
  if (label) {
    if (credited) return { kind: "caption", credits: [credited] };
    const rest = line.text.slice(label[0].length).replace(/[)\].]+$/, "");
    const from = line.start + label[0].length;
    // "Photo: Reuters/A. Name" credits; "Photo: Women queue for water in a camp" tells.
    return isName(rest)
      ? { kind: "credit", credits: [{ kind: "photo", name: rest, span: spanOf(text, from, from + rest.length) }] }
      : { kind: "caption", credits: [] };
  }
  if (credited && (ending?.index ?? 0) > 15) return { kind: "caption", credits: [credited] };
  const inline = line.text.match(/[.!?]\s+(?:photos?|pictures?|images?)(?: by| credit)?\s*:?\s+([^.:]{3,60})\.?$/i);
  if (inline?.[1] && isName(inline[1])) {
    const from = line.start + line.text.lastIndexOf(inline[1]);
    const credit = { kind: "photo" as const, name: inline[1], span: spanOf(text, from, from + inline[1].length) };
    return { kind: "caption", credits: [credit] };
  }
  if (
    /^[\p{L} ./-]{2,50}$/u.test(line.text) &&
    /[/]\s?(?:file|getty images|handout|afp|ap|reuters|epa)|^(?:getty images|epa-efe|file photo)$/i.test(line.text)
  )
    return { kind: "credit", credits: [{ kind: "photo", name: line.text, span: spanOf(text, line.start, line.end) }] };
  return null;
}

/** The credit in the brackets that end a caption, where they credit a picture. */
function photoCredit(text: string, from: number, words: string, line: Line): Credit | null {
  const before = line.text.slice(0, from - line.start - 1);
  const slashed =
    words.includes("/") && words.split("/").some((part) => agencyNamed(part) !== null || /^file$/i.test(part.trim()));
  const told = agencyNamed(words) !== null && /\b(?:photo|photograph|picture|image|pictured|file)\b/i.test(before);
  if (!slashed && !told && !(PHOTO_WORDS.test(words) && words.length < 70)) return null;
  const name =
    words
      .replace(/^(?:photo|picture|image|credit|courtesy)s?\s*(?::|by|of|credit:?)?\s*/i, "")
      .replace(/\s*(?:file )?photo$/i, "")
      .trim() || words;
  const at = from + words.indexOf(name);
  return { kind: "photo", name, span: spanOf(text, at, at + name.length) };
}

/** Names of people and outlets only, no clause. */
function isName(words: string): boolean {
  const tokens = words.split(/[\s/,|]+/).filter(Boolean);
  return (
    tokens.length <= 7 &&
    tokens.every((token) => /^[\p{Lu}@©]/u.test(token) || /^(?:via|for|de|al|and|file|images|the|of)$/.test(token))
  );
}
