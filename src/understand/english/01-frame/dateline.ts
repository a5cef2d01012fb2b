import type { Credit } from "../../../model/report.ts";
import { spanOf } from "../../../model/span.ts";
import { lookup } from "../../lexicon/actors.ts";
import { agencyNamed, isPublisher, outletCredits } from "./agency-credit.ts";
import type { Finding } from "./finding.ts";
import type { Line } from "./line.ts";
import { isoDay, type WrittenDay, writtenDay } from "./written-day.ts";

/** No dateline runs further than this before its dash. */
const LONGEST = 150;
const SEPARATOR = /(?<=[\s)\]\d.\p{L}])\s*(?:--+|[—–_:]|(?<=[\s)])-(?=\s|$|\p{Lu}))\s*/gu;
/** "BONN 1996-08-30 Envoys met": a place in capitals and a day in figures before a sentence, with no dash. */
const NO_DASH = /^\p{Lu}[\p{Lu} .,'’-]{1,40}\s[12]\d{3}-\d{2}-\d{2}\s+(?=[\p{Lu}"“‘])/u;
/** Labels in capitals that are no places. */
const LABELS = new Set(
  "UPDATE UPDATES BREAKING EXCLUSIVE WATCH ANALYSIS OPINION FACTBOX TIMELINE EXPLAINER VIDEO PHOTOS CORRECTION CORRECTED INTERVIEW FEATURE COMMENT EDITORIAL LIVE ALERT NOTE EDITOR'S NOTE Q A SUMMARY PROFILE NEWS REPORT BRIEF NOTICE".split(
    " ",
  ),
);

interface Heading {
  readonly place: { readonly from: number; readonly to: number } | null;
  readonly day: WrittenDay | null;
  readonly outlet: { readonly from: number; readonly to: number } | null;
  readonly capitals: boolean;
}

export interface DatelineContext {
  readonly published: string | null;
  readonly publisher: string | null | undefined;
  /** Whether a place of this name is known; lets "Nairobi - The court…" pass without date or agency. */
  readonly knownPlace: (name: string) => boolean;
}

/** Place, date and agency before a dash at the head of a line, or alone on it. */
export function datelineOf(text: string, line: Line, context: DatelineContext): Finding | null {
  for (const found of line.text.slice(0, LONGEST).matchAll(SEPARATOR)) {
    const heading = headingOf(line.text.slice(0, found.index));
    const after = line.text.slice(found.index + found[0].length);
    if (heading && stands(heading, found[0].trim(), after, line.text.slice(0, found.index), context))
      return finding(text, line, heading, line.start + found.index + found[0].length, context);
  }
  const bare = line.text.match(NO_DASH)?.[0];
  const undashed = bare ? headingOf(bare.trimEnd()) : null;
  if (bare && undashed?.day && undashed.place && undashed.capitals)
    return finding(text, line, undashed, line.start + bare.length, context);
  if (line.text.length > LONGEST || /[?!]$/.test(line.text)) return null;
  const alone = headingOf(line.text.replace(/[.:]$/, ""));
  const facts = alone ? [alone.place, alone.day, alone.outlet].filter(Boolean).length : 0;
  if (!alone?.day || (facts < 2 && !writtenDay(line.text))) return null;
  return alone.place === null || alone.capitals || alone.outlet || nameIsKnown(alone, line.text, context)
    ? finding(text, line, alone, line.end, context)
    : null;
}

/** Whether what stands before the separator is a dateline and no sentence with a dash in it. */
function stands(h: Heading, dash: string, after: string, head: string, context: DatelineContext): boolean {
  const begins = after === "" || /^[\p{Lu}\p{N}"'“‘(`]/u.test(after);
  if (!begins && !h.outlet) return false;
  if (dash === ":") return h.capitals && after !== "" && (h.place?.to ?? 99) <= 40 && !isAcronym(h, head, context);
  if (h.outlet) return h.place !== null || h.day !== null || outletKnown(h, head, context);
  if (h.day) return h.place === null ? dash !== "-" || /\d{4}/.test(head) : h.capitals || nameIsKnown(h, head, context);
  return after !== "" && (h.capitals || nameIsKnown(h, head, context));
}

/** "IDF: three soldiers killed", "MSF: hospital hit": so begins whoever says it, too. */
const isAcronym = (h: Heading, head: string, context: DatelineContext): boolean =>
  h.day === null &&
  /^\p{Lu}{2,5}$/u.test(head.trim()) &&
  (lookup(head.trim()) !== null || !nameIsKnown(h, head, context));

const outletKnown = (h: Heading, head: string, { publisher }: DatelineContext) => {
  const first = head.slice(h.outlet?.from, h.outlet?.to).split(/[,/]/)[0] ?? "";
  return agencyNamed(first) !== null || isPublisher(first, publisher) || /^[A-Z]{2,6}$/.test(first);
};

const nameIsKnown = (h: Heading, head: string, { knownPlace }: DatelineContext) =>
  h.place !== null && knownPlace(head.slice(h.place.from, h.place.to).split(",")[0] ?? "");

/** The parts of what may be a dateline; null where some words are neither place, date nor outlet. */
function headingOf(head: string): Heading | null {
  let rest = head;
  let outlet: Heading["outlet"] = null;
  const round = rest.match(/[([]([^()[\]]{2,60})[)\]]\s*$/);
  if (round?.index !== undefined) {
    outlet = { from: round.index + 1, to: round.index + 1 + (round[1]?.length ?? 0) };
    rest = rest.slice(0, round.index);
  }
  if (outlet && /[.!?]\s/.test(head.slice(outlet.from, outlet.to))) return null;
  const bounds = dayBounds(rest);
  const place = rest.slice(0, bounds.from).replace(/[\s,|/]+$/, "");
  const from = place.length - place.trimStart().length;
  if (place.trim() && !isPlaceName(place.trim())) return null;
  if (!place.trim() && !bounds.day && !outlet) return null;
  const capitals = /^[^\p{Ll}]{3,}$/u.test(
    (place.trim().split(",")[0] ?? "").replace(/(?<=[A-Z])[a-z]{1,2}(?=[A-Z])/, ""),
  );
  return { place: place.trim() ? { from, to: place.length } : null, day: bounds.day, outlet, capitals };
}

/** Where the date begins: the earliest comma, bar or blank after which all the rest is a date. */
function dayBounds(words: string): { from: number; day: WrittenDay | null } {
  for (const gap of words.matchAll(/^|[\s,|/]+/g)) {
    const day = writtenDay(words.slice(gap.index + gap[0].length));
    if (day) return { from: gap.index, day };
  }
  return { from: words.length, day: null };
}

/** Up to three comma-parts, each of a few words that begin with a capital. */
function isPlaceName(words: string): boolean {
  const parts = words.split(/\s*[,/]\s*/);
  if (parts.length > 4 || words.length > 80 || LABELS.has(words.split(/\s/)[0] ?? "") || /^By\s/i.test(words))
    return false;
  // "Lee Martin, Some News" is no place.
  if (/\b(?:News|Staff|Writer|Reporter|Editor|Correspondent|Press|Times|Post)$/.test(words)) return false;
  return parts.every((part) => {
    const names = part.split(/\s+/);
    return (
      names.length <= 5 &&
      names.every(
        (name, i) =>
          /^[\p{Lu}'’][\p{L}.'’-]*$/u.test(name) || (i > 0 && /^(?:of|the|and|de|du|la|al|el|ad|es|in)$/.test(name)),
      )
    );
  });
}

function finding(text: string, line: Line, h: Heading, end: number, context: DatelineContext): Finding {
  const credits: Credit[] = h.outlet
    ? outletCredits(text, {
        start: line.start + h.outlet.from,
        end: line.start + h.outlet.to,
        publisher: context.publisher,
        // Who stands in a dateline and is not the publisher filed the report.
        unknown: "agency",
      })
    : [];
  const bodyless = end >= line.end;
  const spanEnd = line.start + line.text.slice(0, end - line.start).trimEnd().length;
  return {
    kind: "dateline",
    end: bodyless ? line.end : end,
    credits,
    dateline: {
      place: h.place ? line.text.slice(h.place.from, h.place.to) : null,
      ref: null,
      date: h.day ? isoDay(h.day, context.published) : null,
      span: spanOf(text, line.start, spanEnd),
    },
  };
}
