import type { Count } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import type { Draft } from "../../draft.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { tollOf, unitNamed } from "../../lexicon/tolls.ts";
import { lowerOf, numberRuns } from "./number-words.ts";
import { boundsOf, numberOf } from "./numbers.ts";
import { mentionAt } from "./parties.ts";
import { afterPreposition, throughPartitive, withConjuncts } from "./syntax.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "text" | "dates" | "mentions">;

/** How many of the people (or things) at a predicate's argument, and what happened to them. */
export function countsAt(word: number, heads: readonly number[], of: string, draft: Needed): Count[] {
  const all = new Set(heads.flatMap((head) => [...alike(head, draft), ...withConjuncts(head, draft.tree)]));
  const main: Count[] = [];
  const parts: Count[] = [];
  for (const head of [...all].sort((a, b) => a - b)) {
    const what = ofNearer(word, head, draft) ?? of;
    const found = isLiving(head, draft) ? countsOfNoun(head, what, draft) : [];
    (isIncluded(head, draft) ? parts : main).push(...found);
  }
  const whole = main.findIndex((count) => count.of === of);
  return [...main, ...parts.map((part) => ({ ...part, part_of: whole < 0 ? null : whole }))];
}

const THINGS = ["weapon", "goods", "ground", "gun", "missile"];

/** Only people are killed, arrested, freed: "seized 20 rifles" arrests nobody. Ships are counted as ships. */
function isLiving(head: number, draft: Needed): boolean {
  const at = throughPartitive(head, draft.tree);
  const found = draft.analysis.words[at];
  if (!found || found.upos !== "NOUN" || unitNamed(found.lemma)) return true;
  const kind = mentionAt(at, draft)?.kind ?? "";
  if (["weapon", "money", "document", "facility", "place"].includes(kind)) return false;
  return !THINGS.some((name) => objectClass(name)?.words.has(found.lemma));
}

/** "nine people, among them two nurses, were killed": both hang on the verb as its subject. */
function alike(head: number, { tree }: Needed): readonly number[] {
  const found = tree.words[head];
  return found?.relation === "nsubj:pass" ? tree.dependents(found.head, "nsubj:pass") : [head];
}

/** "killed three and wounded six others": where the tree gives both to the first verb, the nearer one counts. */
function ofNearer(word: number, head: number, { analysis }: Needed): string | null {
  for (let at = head - 1; at > word && at > head - 9; at--) {
    const found = analysis.words[at];
    const toll = found?.upos === "VERB" && found.relation !== "amod" ? tollOf(found.lemma) : null;
    if (toll?.side === "done") return toll.of;
  }
  return null;
}

function isIncluded(head: number, { analysis }: Needed): boolean {
  return analysis.words
    .slice(Math.max(0, head - 5), head)
    .some(
      ({ lower, sentence }) =>
        (lower === "including" || lower === "among" || lower === "include") &&
        sentence === analysis.words[head]?.sentence,
    );
}

/** The counts that a noun has: its numbers, or one for a single person. */
export function countsOfNoun(head: number, of: string, draft: Needed): Count[] {
  const runs = numberRuns(head, draft);
  const inside = runs.length === 0 ? membersOf(head, draft) : null;
  if (inside !== null) return countsOfNoun(inside, of, draft);
  const what = unitNamed(draft.analysis.words[head]?.lemma ?? "")?.of ?? of;
  const counted = runs.flatMap((run) => countOfRun(run, head, what, draft) ?? []);
  const one = counted.length === 0 && runs.length === 0 && SINGLY.has(what) ? single(head, what, draft) : null;
  return one ? [one] : counted;
}

const BODIES_OF_MEN = new Set(
  "crowd group force convoy team gang band column contingent total number party mob".split(" "),
);

/** "a crowd of about 500": those that it is made of. */
function membersOf(head: number, { tree, analysis }: Needed): number | null {
  if (!BODIES_OF_MEN.has(analysis.words[head]?.lemma ?? "")) return null;
  return afterPreposition(head, "of", tree)[0] ?? null;
}

function countOfRun(run: readonly number[], head: number, of: string, draft: Needed): Count | null {
  const { analysis, text } = draft;
  const start = analysis.words[run[0] ?? head]?.start ?? 0;
  const end = analysis.words[run.at(-1) ?? head]?.end ?? start;
  const written = (words: readonly number[]) => words.map((at) => analysis.words[at]?.text ?? "");
  const bounds = boundsOf(written(run), text.slice(Math.max(0, start - 24), start).toLowerCase());
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

function whoOf(head: number, run: readonly number[], { analysis, tree }: Needed): string | null {
  const people = analysis.words[throughPartitive(head, tree)];
  return people && people.upos === "NOUN" && !run.includes(people.index) ? people.lower : null;
}

const PEOPLE = new Set(["people", "persons", "dead"]);

export function count(
  of: string,
  who: string | null,
  bounds: Pick<Count, "low" | "high" | "approximate">,
  span: Count["span"],
): Count {
  return {
    of,
    who: who !== null && PEOPLE.has(who) ? null : who,
    unit: null,
    ...bounds,
    part_of: null,
    as_of: null,
    since: null,
    span,
  };
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
function single(head: number, of: string, draft: Needed): Count | null {
  const found = draft.analysis.words[head];
  const kind = mentionAt(head, draft)?.kind;
  if (!found || MANY.has(found.lemma) || found.lower !== found.lemma) return null;
  if (found.upos !== "NOUN" && kind !== "nationality") return null;
  const determined = draft.tree
    .dependents(head, "det", "nmod:poss", "nummod")
    .some((at) => ONE.has(draft.analysis.words[at]?.lower ?? ""));
  const person = kind === "person" || kind === "nationality" || objectClass("person")?.words.has(found.lemma);
  if (!determined || !person) return null;
  return count(of, found.lower, { low: 1, high: 1, approximate: false }, spanOf(draft.text, found.start, found.end));
}
