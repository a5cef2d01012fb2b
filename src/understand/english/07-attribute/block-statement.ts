import type { Word, WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { cues } from "../../lexicon/cues.ts";
import { type Candidate, touch } from "./candidate.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "frame">;

const FIRST_PERSON = new Set(["i", "we", "my", "our", "us", "me"]);
const QUOTED = /^["“«„]/u;
/** Words behind the colon within which a speaker of his own words is heard to speak. */
const OPENING = 60;
/** Words between the verb and the colon: "said in a statement on Monday:". */
const BETWEEN = 8;

/**
 * "The minister said:" at a line's end, and his words below it, as ministries and offices set them, without marks of quotation:
 * they are his to the end of the text, unless somebody else comes to speak in it.
 */
export function withBlockStatements(candidates: readonly Candidate[], draft: Needed): readonly Candidate[] {
  const found = draft.analysis.words.map((word) => statementAt(word, draft)).find((one) => one !== null);
  if (!found) return candidates;
  const own = candidates.filter(({ cues: known }) => !touch(known, found.cues));
  return own.some((other) => isAnother(other, found, draft)) ? candidates : [...own, found];
}

function statementAt(colon: Word, { text, analysis: { words }, tree, frame }: Needed): Candidate | null {
  const opens = words[colon.index + 1];
  if (colon.text !== ":" || !opens || !text.slice(colon.end, opens.start).includes("\n")) return null;
  const verb = words.slice(Math.max(0, colon.index - BETWEEN), colon.index).findLast(({ upos }) => upos === "VERB");
  const subject = verb && tree.dependents(verb.index, "nsubj").find((at) => at < verb.index);
  if (!verb || subject === undefined || cues().get(verb.lemma)?.stance !== "states") return null;
  const end = frame.parts.filter(({ kind }) => kind === "body").at(-1)?.end ?? text.length;
  const block = { first: opens.index, after: (words.findLast((word) => word.end <= end)?.index ?? -1) + 1 };
  const said = words.slice(block.first, block.after);
  const speaks = said.slice(0, OPENING).some(({ lower }) => FIRST_PERSON.has(lower));
  if (!speaks || said.some((word) => QUOTED.test(word.text))) return null;
  return {
    sources: [tree.subtree(subject)],
    cues: [{ first: verb.index, after: verb.index + 1 }],
    contents: [block],
    score: 0.8,
    rule: "block-statement",
  };
}

/** Somebody who speaks below the colon for himself, and not as its speaker tells it: by a cue of news. */
const isAnother = (
  { cues: own, sources }: Candidate,
  { contents }: Candidate,
  { analysis: { words } }: Needed,
): boolean =>
  touch(own, contents) &&
  sources.some((source) => !rangeWords(source, words).some(({ lower }) => FIRST_PERSON.has(lower))) &&
  own.some(({ first }) => /^(?:said|told|added|says|according)$/.test(words[first]?.lower ?? ""));

const rangeWords = ({ first, after }: WordRange, words: readonly Word[]): readonly Word[] => words.slice(first, after);
