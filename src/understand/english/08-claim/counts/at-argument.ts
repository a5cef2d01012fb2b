import type { Count } from "../../../../model/claim.ts";
import { spanOf } from "../../../../model/span.ts";
import { objectClass } from "../../../lexicon/object-classes.ts";
import { tollOf, unitNamed } from "../../../lexicon/tolls.ts";
import { mentionAt } from "../parties.ts";
import { throughPartitive } from "../partitives.ts";
import { afterPreposition, withConjuncts } from "../syntax.ts";
import { count, exactly, type Grounds } from "./count.ts";
import { lowerOf, numberRuns } from "./number-words.ts";
import { boundsOf, numberOf } from "./numbers.ts";
import { madeUpOf, partsAfter } from "./parts-of-toll.ts";
import { isBodyOfMen } from "./people.ts";

/** `part_of` of a count whose whole is looked for when all counts of the claim are known. */
export const PART = -1;

/** How many of the people (or things) at a predicate's argument, and what happened to them. */
export function countsAt(word: number, heads: readonly number[], of: string, draft: Grounds): Count[] {
  const all = new Set(heads.flatMap((head) => [...alike(head, draft), ...withConjuncts(head, draft.tree)]));
  return [...all]
    .sort((a, b) => a - b)
    .flatMap((head) => {
      if (!isLiving(head, draft)) return [];
      const what = ofNearer(word, head, draft) ?? of;
      const found = countsOfNoun(head, what, draft);
      if (isIncluded(head, draft)) return found.map(asPart);
      const near = found.length > 0 ? [...partsAfter(head, what, draft), ...madeUpOf(head, what, draft)] : [];
      const parts = near.length === 0 && found.length > 0 && head < word ? partsAfter(word, what, draft) : near;
      return [...found, ...parts.map(asPart)];
    });
}

const asPart = (each: Count): Count => ({ ...each, part_of: PART });

const THINGS = ["weapon", "goods", "ground", "gun", "missile"];

/** Only people are killed, arrested, freed: "seized 20 rifles" arrests nobody. Ships are counted as ships. */
function isLiving(head: number, draft: Grounds): boolean {
  const at = throughPartitive(head, draft.tree);
  const found = draft.analysis.words[at];
  if (found?.upos !== "NOUN" || unitNamed(found.lemma)) return true;
  const kind = mentionAt(at, draft)?.kind ?? "";
  if (["weapon", "money", "document", "facility", "place"].includes(kind)) return false;
  return !THINGS.some((name) => objectClass(name)?.words.has(found.lemma));
}

/** "nine people, among them two nurses, were killed": both hang on the verb as its subject. */
function alike(head: number, { tree }: Grounds): readonly number[] {
  const found = tree.words[head];
  return found?.relation.startsWith("nsubj") ? tree.dependents(found.head, found.relation) : [head];
}

/** "killed three and wounded six others": where the tree gives both to the first verb, the nearer one counts. */
function ofNearer(word: number, head: number, { analysis }: Grounds): string | null {
  for (let at = head - 1; at > word && at > head - 9; at--) {
    const found = analysis.words[at];
    const toll = found?.upos === "VERB" && found.relation !== "amod" ? tollOf(found.lemma) : null;
    if (toll?.side === "done") return toll.of;
  }
  return null;
}

function isIncluded(head: number, { analysis }: Grounds): boolean {
  return analysis.words
    .slice(Math.max(0, head - 5), head)
    .some(
      ({ lower, sentence }) =>
        (lower === "including" || lower === "among" || lower === "include") &&
        sentence === analysis.words[head]?.sentence,
    );
}

/** The counts that a noun has: its numbers, or one for a single person. */
export function countsOfNoun(head: number, of: string, draft: Grounds): Count[] {
  if (draft.analysis.words[head]?.upos === "PRON") return [];
  const thousands = countingUnder(head, draft);
  if (thousands !== null) return countsOfNoun(thousands, of, draft);
  const runs = numberRuns(head, draft);
  const inside = runs.length === 0 ? membersOf(head, draft) : null;
  if (inside !== null) return countsOfNoun(inside, of, draft);
  const two = runs.length === 0 ? bothAt(head, of, draft) : null;
  if (two !== null) return [two];
  const what = unitNamed(draft.analysis.words[head]?.lemma ?? "")?.of ?? of;
  const counted = runs.flatMap((run) => countOfRun(run, head, what, draft) ?? []);
  const one = counted.length === 0 && runs.length === 0 && SINGLY.has(what) ? single(head, what, draft) : null;
  return one ? [one] : counted;
}

/** "both pilots". */
function bothAt(head: number, of: string, { tree, analysis, text }: Grounds): Count | null {
  const both = tree.dependents(head, "det").find((at) => analysis.words[at]?.lower === "both");
  const word = both === undefined ? undefined : analysis.words[both];
  return word ? exactly(of, 2, spanOf(text, word.start, word.end)) : null;
}

/** "tens of thousands": the thousands. */
function countingUnder(head: number, { tree, analysis }: Grounds): number | null {
  if (!/^(?:tens|dozens|hundreds)$/.test(analysis.words[head]?.lower ?? "")) return null;
  const under = afterPreposition(head, "of", tree)[0];
  return under !== undefined && /^(?:hundreds|thousands|millions)$/.test(analysis.words[under]?.lower ?? "")
    ? under
    : null;
}

/** "a crowd of about 500": those that it is made of. */
function membersOf(head: number, grounds: Grounds): number | null {
  return isBodyOfMen(head, grounds) ? (afterPreposition(head, "of", grounds.tree)[0] ?? null) : null;
}

function countOfRun(run: readonly number[], head: number, of: string, draft: Grounds): Count | null {
  const { analysis, text } = draft;
  const start = analysis.words[run[0] ?? head]?.start ?? 0;
  const end = analysis.words[run.at(-1) ?? head]?.end ?? start;
  const written = (words: readonly number[]) => words.map((at) => analysis.words[at]?.text ?? "");
  const before = analysis.words[(run[0] ?? head) - 1];
  // "handed over 32 captives": the particle is the verb's.
  const particle = before?.relation === "compound:prt" ? before.end : 0;
  const bounds = boundsOf(
    written(run),
    text.slice(Math.max(particle, start - 24), start).toLowerCase(),
    text.slice(end, end + 16).toLowerCase(),
  );
  if (!bounds) return null;
  const lower = lowerOf(run, draft);
  const least = lower && numberOf(written(lower));
  if (least !== null && bounds.low !== null && least < bounds.low)
    return count(
      of,
      whoOf(head, run, draft),
      { low: least, high: bounds.low, approximate: true },
      spanOf(text, start, end),
    );
  return count(of, whoOf(head, run, draft), bounds, spanOf(text, start, end));
}

function whoOf(head: number, run: readonly number[], { analysis, tree }: Grounds): string | null {
  const people = analysis.words[throughPartitive(head, tree)];
  return people && people.upos === "NOUN" && !run.includes(people.index) ? people.lower : null;
}

/** What befalls one person as well as many. */
const SINGLY = new Set(["killed", "injured", "arrested", "abducted", "missing", "expelled"]);
const ONE = new Set(["a", "an", "another", "one", "the", "my", "his", "her", "their", "our"]);
const MANY = new Set([
  "police",
  "army",
  "family",
  "crowd",
  "group",
  "staff",
  "crew",
  "team",
  "people",
  "dead",
  "public",
]);

/** "a farmer", "his brother": one person, told without a number; names and groups count nobody. */
function single(head: number, of: string, draft: Grounds): Count | null {
  const found = draft.analysis.words[head];
  const kind = mentionAt(head, draft)?.kind;
  if (!found) return null;
  if (MANY.has(found.lemma) || found.lower !== found.lemma) return null;
  if (found.upos !== "NOUN" && kind !== "nationality") return null;
  const determined = draft.tree
    .dependents(head, "det", "nmod:poss", "nummod")
    .some((at) => ONE.has(draft.analysis.words[at]?.lower ?? ""));
  const person = kind === "person" || kind === "nationality" || objectClass("person")?.words.has(found.lemma);
  if (!determined || !person) return null;
  // "the 12-year-old"
  const who = found.lower === "old" ? null : found.lower;
  return count(of, who, { low: 1, high: 1, approximate: false }, spanOf(draft.text, found.start, found.end));
}
