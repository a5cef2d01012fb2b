import { spanOf } from "../../../model/span.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftDate } from "../../draft.ts";
import { type Anchor, isNarrative, moved, NO_ANCHOR } from "./anchor.ts";
import { extentOf } from "./extent.ts";
import type { Found } from "./meaning.ts";
import { PARSERS } from "./parsers.ts";
import { joinClock } from "./refiners/join-clock.ts";
import { withoutOverlaps } from "./refiners/overlap.ts";
import { resolve } from "./resolve.ts";
import { tenseAt, wordAt } from "./tense.ts";

/** Furniture whose dates are the page's, not the report's. */
const SKIPPED = new Set(["boilerplate", "credit"]);

/** "in 2019 and in March", "2019-May": nothing but a joint between two dates. */
const JOINT = /^[\s,]*(?:and|to|or|until|till|through|[-–—])?\s*(?:in|on|from|by|late|early)?\s*$/;

/** The time expressions of a text in its order, resolved against the day of publication and each other. */
export function findDates({
  text,
  published,
  analysis,
  frame,
}: Pick<Draft, "text" | "published" | "analysis" | "frame">): DraftDate[] {
  const day = published ?? frame.dateline?.date ?? null;
  const skipped = frame.parts.filter(({ kind }) => SKIPPED.has(kind));
  const found = joinClock(withoutOverlaps(PARSERS.flatMap(({ find }) => find(text))), text).filter(
    ({ start, end }) => !skipped.some((part) => part.start < end && start < part.end),
  );
  const narrative = isNarrative(found, day);
  let anchor: Anchor = NO_ANCHOR;
  return found.map((one, i) => {
    const sameSentence = anchor.end >= 0 && inOneSentence(text, anchor.end, one.start);
    const joined = sameSentence && JOINT.test(text.slice(anchor.end, one.start));
    const told = resolve(one, {
      published: day,
      anchor,
      narrative,
      sameSentence,
      joined,
      tense: tenseAt(text, one.start, analysis),
    });
    if (told.type === "DATE" || told.type === "TIME") anchor = moved(anchor, told.value, one);
    const extent =
      told.type === "DATE" || told.type === "TIME"
        ? extentOf(told.value, one.part)
        : { start: null, end: null, precision: lengthPrecision(told.value) };
    return {
      id: `d${i + 1}`,
      span: spanOf(text, one.start, one.end),
      ...told,
      ...extent,
      words: wordsOf(one, analysis.words),
    };
  });
}

/** No full stop, no blank line between two offsets, and not too far. */
function inOneSentence(text: string, from: number, to: number): boolean {
  return to - from < 250 && !/[.!?]["”’)]*\s+["“‘(]?[A-Z]|\n\s*\n/.test(text.slice(from, to + 1));
}

/** The unit of a length or of a repetition. */
function lengthPrecision(value: string): DraftDate["precision"] {
  if (/^PT.*M$/.test(value)) return "minute";
  if (/^PT/.test(value)) return "hour";
  return (
    ({ D: "day", W: "week", M: "month", Y: "year", E: "day" }[value.at(-1) ?? ""] as DraftDate["precision"]) ?? "day"
  );
}

function wordsOf({ start, end }: Found, words: Draft["analysis"]["words"]): WordRange {
  const first = wordAt(words, start);
  if (!first) return { first: 0, after: 0 };
  const last = wordAt(words, end - 1);
  return { first: first.index, after: (last ?? first).index + 1 };
}
