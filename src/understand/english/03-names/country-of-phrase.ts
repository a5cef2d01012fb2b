import type { Draft } from "../../draft.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { wordsText } from "../../words-text.ts";
import type { Told } from "./coding.ts";
import type { Found } from "./found.ts";

type Needed = Pick<Draft, "text" | "analysis">;

/** "Malta-based" tells where somebody is; "Iran-backed" and "pro-Russian" tell of somebody else. */
const AT_HOME = new Set([
  "based",
  "born",
  "registered",
  "flagged",
  "owned",
  "ruled",
  "held",
  "administered",
  "occupied",
]);
const FURTHER = new Set(["of", "from", "for", "in", "at", "across", "throughout"]);
/** Words behind the head that are looked at. */
const REACH = 7;

/** Where a phrase may tell more of its head: before it, and behind "of", "from", "in" right after it. */
export function stretchesOf({ phrase, head }: Pick<Found, "phrase" | "head">, { analysis }: Needed) {
  const preposition = analysis.words[head + 1]?.lower ?? "";
  const behind = FURTHER.has(preposition) ? Math.min(phrase.after, head + REACH) : head + 1;
  return { first: phrase.first, head, behind, preposition };
}

/**
 * A country or a people named in the phrase: "Libyan army officers", "Chad's president", "unions in Chile". `within` says
 * whether "in" tells of the people's own country, as it does not of an army's.
 */
export function countryWithin(
  found: Pick<Found, "phrase" | "head">,
  draft: Needed,
  within = true,
): Told<string> | null {
  const { first, head, behind, preposition } = stretchesOf(found, draft);
  const before = countryIn(first, head + 1, draft);
  if (before || (!within && !["of", "from", "for"].includes(preposition))) return before;
  return countryIn(head + 1, behind, draft);
}

/** "Indian and Pakistani troops", "police in Kenya and Uganda": of several countries, so of none alone. */
export function isOfSeveral(found: Pick<Found, "phrase" | "head">, draft: Needed): boolean {
  const { first, head, behind } = stretchesOf(found, draft);
  return isJoined(first, head, draft) || isJoined(head + 1, behind, draft);
}

/** Whether words name two countries with "and" between them. */
function isJoined(first: number, after: number, draft: Needed): boolean {
  const { words } = draft.analysis;
  for (let and = first + 1; and < after - 1; and++) {
    if (words[and]?.lower !== "and") continue;
    const [before, behind] = [countryIn(Math.max(first, and - 3), and, draft), countryIn(and + 1, after, draft)];
    if (before && behind && before.code !== behind.code) return true;
  }
  return false;
}

function countryIn(first: number, after: number, draft: Needed): Told<string> | null {
  for (let size = 3; size > 0; size--) {
    for (let at = first; at + size <= after; at++) {
      if (draft.analysis.words[at]?.upos === "DET" || ofOthers(at, at + size, draft)) continue;
      const by = wordsText({ first: at, after: at + size }, draft);
      const country = countryOf(by);
      if (country) return { code: country.code, by };
    }
  }
  return null;
}

function ofOthers(first: number, after: number, { analysis: { words } }: Needed): boolean {
  const joined = (at: number) => words[at]?.text === "-" && words[at - 1]?.end === words[at]?.start;
  if (joined(after)) return !AT_HOME.has(words[after + 1]?.lower ?? "");
  return joined(first - 1);
}

/** "Chile's Defense Department": the country right before a name that several countries have. */
export function countryBefore({ words }: Pick<Found, "words">, draft: Needed): Told<string> | null {
  const mark = /^['’]s?$/.test(draft.analysis.words[words.first - 1]?.text ?? "");
  const after = mark ? words.first - 1 : words.first;
  for (let size = 3; size > 0; size--) {
    if (after - size < 0) continue;
    const by = wordsText({ first: after - size, after }, draft);
    const country = countryOf(by);
    if (country) return { code: country.code, by };
  }
  return null;
}
