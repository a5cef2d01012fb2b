import type { Claim } from "../../../model/claim.ts";
import type { Draft } from "../../draft.ts";
import { partAt } from "../../part-at.ts";
import { isRegretted } from "../../regretted.ts";
import { isCue } from "./cue-words.ts";
import { boundsAt, datesBeside, isDatedBare } from "./date-bounds.ts";
import { sameOccasion } from "./one-occasion.ts";
import { isOwnDate } from "./own-date.ts";
import { datedFrom, distanceOf, shiftedDay } from "./told-from.ts";

type Needed = Pick<Draft, "tree" | "dates" | "analysis" | "published" | "attributions" | "frame">;

/**
 * The day of an event: the date expression of its own clause or occasion; for what is done by saying it now ("we condemn"),
 * the day of publication; for what is told as past, "no later than publication".
 */
export function dateOf(word: number, type: string, eventWords: ReadonlySet<number>, draft: Needed): Claim["date"] {
  const found = statedDate(word, eventWords, draft);
  const stated = found && (isToCome(found, word, draft) || isOver(found, word, draft)) ? null : found;
  if (stated || !draft.published) return stated && untilNow(stated, word, draft);
  if (SPOKEN.has(type) && isNow(word, draft))
    return { ref: null, start: draft.published, end: draft.published, precision: "day", how: "tense" };
  if (!isPast(word, draft)) return null;
  return { ref: null, start: null, end: draft.published, precision: "day", how: "published" };
}

/** "has promised", beside a vote next month: what has happened has no day to come. */
function isToCome({ start }: NonNullable<Claim["date"]>, word: number, draft: Needed): boolean {
  if (start === null || draft.published === null || start <= draft.published || !isPast(word, draft)) return false;
  const { upos, lemma = "" } = draft.tree.words[word] ?? {};
  const now = draft.tree.dependents(word, "aux", "aux:pass").some((at) => IS.has(draft.tree.words[at]?.lower ?? ""));
  return upos === "VERB" && !now && !SETS.has(lemma);
}

/** "is investigating the bombings … on 7 August 1998": what goes on now has no day that is over. */
function isOver({ end, how }: NonNullable<Claim["date"]>, word: number, draft: Needed): boolean {
  const { upos, lower = "" } = draft.tree.words[word] ?? {};
  if (how !== "stated" || end === null || draft.published === null || upos !== "VERB" || !lower.endsWith("ing"))
    return false;
  const now = draft.tree.dependents(word, "aux").some((at) => IS.has(draft.tree.words[at]?.lower ?? ""));
  return now && Date.parse(draft.published) - Date.parse(end) > WEEK;
}

const WEEK = 7 * 86_400_000;
const IS = new Set(["is", "are"]);
/** What is done to a day to come: "postponed the vote to June". */
const SETS = new Set("schedule set plan postpone delay expect call fix move announce slate".split(" "));

/** Acts that are done in words: told in the present, they are done by the report itself or on its day. */
const SPOKEN = new Set(["ACCUSE", "SUPPORT", "REQUEST", "REJECT", "THREATEN", "AGREE"]);

/** The date that the text gives an event in its own sentence; null where it gives none. */
export function statedDate(word: number, eventWords: ReadonlySet<number>, draft: Needed): Claim["date"] {
  const near = (at: number) => {
    const beside = datesBeside(at, draft);
    const inside = beside.find(({ words }) => words.first <= at && at < words.after);
    if (inside) return boundsAt(inside, draft, true);
    const date = beside.find((one) => isOwnDate(one, at, eventWords, draft));
    return date ? boundsAt(date, draft, isDatedBare(at, date, draft)) : null;
  };
  const from = (at: number): Claim["date"] => {
    const distance = distanceOf(at, draft);
    return distance && datedFrom(near(distance.other) ?? firstOf(distance.other), distance);
  };
  const firstOf = (at: number): Claim["date"] => {
    for (const other of sameOccasion(at, draft)) {
      const date = isCue(other, draft) ? null : near(other);
      if (date) return date;
    }
    return null;
  };
  return near(word) ?? from(word) ?? firstOf(word) ?? overnight(word, draft) ?? lastNight(word, draft);
}

/** "Earlier this month police raided …": what is told as past is over when it is published. */
function untilNow(date: NonNullable<Claim["date"]>, word: number, draft: Needed): Claim["date"] {
  const { published } = draft;
  const { start, end } = date;
  if (published === null || start === null || end === null || !isPast(word, draft)) return date;
  return start <= published && published < end ? { ...date, end: published } : date;
}

/** "fired missiles overnight, killing two". */
function lastNight(word: number, draft: Needed): Claim["date"] {
  for (const other of sameOccasion(word, draft)) {
    const date = isCue(other, draft) ? null : overnight(other, draft);
    if (date) return date;
  }
  return null;
}

/** "killed six guards overnight": the night before publication, unless the story has a day of its own. */
function overnight(word: number, { tree, published }: Needed): Claim["date"] {
  const told = tree.dependents(word, "advmod").some((at) => tree.words[at]?.lower === "overnight");
  const before = told && published ? shiftedDay(published, "P1D", -1) : null;
  return before === null ? null : { ref: null, start: before, end: published, precision: "day", how: "tense" };
}

/** "now, on Monday": a present tense that is neither a headline's nor a habit's. */
function isNow(word: number, { tree, frame }: Needed): boolean {
  const found = tree.words[word];
  const part = found ? partAt(found.start, frame.parts) : null;
  if (found?.upos !== "VERB" || (part && part.kind !== "body")) return false;
  const aux = tree.dependents(word, "aux").map((at) => tree.words[at]?.lower ?? "");
  if (found.lower.endsWith("ing"))
    return aux.some((form) => ["is", "are", "am", "'re", "’re", "'m", "’m"].includes(form));
  const wants = found.relation === "xcomp" && ["want", "wish", "like"].includes(tree.words[found.head]?.lower ?? "");
  const free = !["xcomp", "acl", "advcl"].includes(found.relation) && tree.dependents(word, "nsubj").length > 0;
  return aux.length === 0 && (free || wants) && (found.lower === found.lemma || found.lower.endsWith("s"));
}

/** Told in a past tense: "attacked", "was hit", "has fled"; nouns take the tense of their verb. */
export function isPast(word: number, { tree }: Pick<Draft, "tree">): boolean {
  const found = tree.words[word];
  if (!found) return false;
  if (found.upos !== "VERB") {
    const verb = tree.ancestors(word).find((at) => tree.words[at]?.upos === "VERB");
    return verb !== undefined && isPast(verb, { tree });
  }
  const aux = tree.dependents(word, "aux", "aux:pass").map((at) => tree.words[at]?.lower ?? "");
  if (isRegretted(word, tree)) return true;
  if (aux.some((form) => ["will", "would", "may", "might", "can", "could", "shall", "should", "must"].includes(form)))
    return false;
  if (aux.some((form) => ["had", "has", "have", "was", "were", "did"].includes(form))) return true;
  // "stormed the post, seizing arms": the participle is told with its verb.
  const told = ["advcl", "xcomp", "acl"].includes(found.relation) && aux.length === 0 && found.lower.endsWith("ing");
  if (told && found.head >= 0 && tree.words[found.head]?.upos === "VERB") return isPast(found.head, { tree });
  if (found.lower === found.lemma) return UNCHANGED.has(found.lemma) && !isInfinitive(word, { tree });
  return !found.lower.endsWith("ing") && !found.lower.endsWith("s");
}

/** Verbs whose past looks like their present: without a helper news tells the past by them. */
const UNCHANGED = new Set(
  "set hit put cut shut hurt let beat cost burst cast quit split spread shed thrust".split(" "),
);

function isInfinitive(word: number, { tree }: Pick<Draft, "tree">): boolean {
  return tree.dependents(word, "mark").some((at) => tree.words[at]?.lower === "to");
}

/** Old news told again: dated well before publication, or in the past perfect. */
export function toldAs(word: number, date: Claim["date"], draft: Needed): Claim["told_as"] {
  const { tree, published } = draft;
  if (date?.how === "stated" && date.end && published) {
    const days = (Date.parse(published) - Date.parse(date.end)) / 86_400_000;
    if (days > 45) return "background";
    if (days >= 0) return "news";
  }
  const perfect = tree.dependents(word, "aux").some((at) => tree.words[at]?.lower === "had");
  return perfect && date?.how !== "stated" && !isBackshifted(word, draft) ? "background" : "news";
}

/** "Officials said that soldiers had opened fire": a past that is told of in the past stands one step back, and is news. */
function isBackshifted(word: number, { tree, attributions }: Needed): boolean {
  return tree.ancestors(word).some((above) => isCue(above, { attributions }));
}
