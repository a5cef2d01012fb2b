import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { CueEntry } from "../../lexicon/cues.ts";
import { type Candidate, cueWords } from "./candidate.ts";
import { withoutCase } from "./source-of.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

/** No word of saying: whoever is its subject says nothing. */
export const HEARD: CueEntry = { cue: "hear", stance: "states", kind: "speech", distancing: false };

/**
 * "The court heard that soldiers shot the boy", "soldiers shot the boy, a jury was told": somebody told the court, who is not
 * said, unless with "from". Whoever hears vouches for nothing; "heard soldiers shoot" tells of a noise.
 */
export function withHeard(candidates: readonly Candidate[], draft: Needed): readonly Candidate[] {
  const heard = draft.analysis.words.flatMap(({ index }) => heardAt(index, draft) ?? []);
  const verbs = cueWords(heard);
  const hears = ({ first, after }: WordRange) =>
    draft.analysis.words.slice(first, after).some(({ index }) => verbs.has(index));
  return [...candidates.filter(({ cues }) => !cues.some(hears)), ...heard];
}

/** Those before whom people give evidence: what they hear was told to them, and what they are told they do not say. */
const HEARERS = new Set("court jury juror inquest tribunal hearing inquiry trial magistrate bailey".split(" "));

function heardAt(verb: number, draft: Needed): Candidate | null {
  const { tree, analysis } = draft;
  const word = analysis.words[verb];
  if (word?.upos !== "VERB" || (word.lemma !== "hear" && !isTold(verb, draft))) return null;
  const lowerOf = (at: number) => analysis.words[at]?.lower ?? "";
  if (isDenied(verb, draft)) return null;
  const opens = (at: number) => tree.dependents(at, "mark", "advmod").some((mark) => OPENS.has(lowerOf(mark)));
  const clause = tree
    .dependents(verb, "ccomp")
    .find((at) => at > verb && (opens(at) || (word.lemma === "tell" && hasSubject(at, draft))));
  const content = clause === undefined ? heardBefore(verb, draft) : tree.subtree(clause);
  if (content === null) return null;
  const from = toldBy(verb, draft).find((at) => at < content.first);
  return {
    sources: from === undefined ? [] : [withoutCase(tree.subtree(from), { analysis })],
    cues: [{ first: verb, after: verb + 1 }],
    contents: [content],
    score: 0.8,
    rule: "heard",
  };
}

const OPENS = new Set(["that", "how"]);
const DENIES = new Set(["not", "n't", "n’t", "never"]);

/** "has never heard that …". */
export const isDenied = (verb: number, { tree }: Pick<Draft, "tree">): boolean =>
  tree.dependents(verb, "advmod", "aux").some((at) => DENIES.has(tree.words[at]?.lower ?? ""));

/** "heard from a witness", "has learned from officials": who told it. */
export const toldBy = (verb: number, { tree }: Pick<Draft, "tree">): readonly number[] =>
  tree
    .dependents(verb, "obl")
    .filter((at) => tree.dependents(at, "case").some((mark) => tree.words[mark]?.lower === "from"));

const hearersOf = (verb: number, { tree, analysis }: Needed): readonly number[] =>
  tree.dependents(verb, "nsubj").filter((at) => HEARERS.has(analysis.words[at]?.lemma ?? ""));

const hasSubject = (verb: number, { tree }: Needed): boolean => tree.dependents(verb, "nsubj").length > 0;

/** "The jury was told that", a headline's "court told": nobody is named to whom a court itself tells anything. */
const isTold = (verb: number, draft: Needed): boolean =>
  draft.analysis.words[verb]?.lower === "told" &&
  draft.tree.dependents(verb, "obj", "iobj").length === 0 &&
  hearersOf(verb, draft).length > 0;

/** So many words at most stand between the comma and the verb: ", the Central Criminal Court has been told". */
const REACH = 10;

/** "Rebels burned the mill, a court heard": what stands before the comma, where it has a verb and nothing but a day follows. */
function heardBefore(verb: number, draft: Needed): WordRange | null {
  const { tree, analysis } = draft;
  const sentence = analysis.sentences[analysis.words[verb]?.sentence ?? -1];
  const hearer = hearersOf(verb, draft)[0];
  if (!sentence || hearer === undefined || tree.dependents(verb, "ccomp", "xcomp", "obj").some((at) => at > verb))
    return null;
  const from = Math.max(sentence.first, verb - REACH);
  const comma = analysis.words.slice(from, verb).findLast(({ text }) => text === ",")?.index;
  if (comma === undefined || hearer < comma) return null;
  const told = analysis.words.slice(Math.max(sentence.first, comma - LOOK), comma);
  return told.some(({ upos }) => upos === "VERB") ? { first: sentence.first, after: comma } : null;
}

/** A verb of what was heard stands within so many words before the comma. */
const LOOK = 60;
