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
 * they are his to the end of the text, unless somebody else comes to speak in it or something is quoted.
 */
export function withBlockStatements(candidates: readonly Candidate[], draft: Needed): readonly Candidate[] {
  const { words } = draft.analysis;
  const lastMark = words.findLast((word) => QUOTED.test(word.text))?.index ?? -1;
  let found: Candidate | null = null;
  for (const word of words.slice(lastMark + 1)) if (word.text === ":") found ??= statementAt(word, draft);
  if (!found) return candidates;
  const own = candidates.filter(({ cues: known }) => !touch(known, found.cues));
  const { contents } = found;
  return own.some((other) => isAnother(other, contents, draft)) ? candidates : [...own, found];
}

function statementAt(colon: Word, { text, analysis: { words }, tree, frame }: Needed): Candidate | null {
  const opens = words[colon.index + 1];
  if (!opens || !text.slice(colon.end, opens.start).includes("\n")) return null;
  const verb = words.slice(Math.max(0, colon.index - BETWEEN), colon.index).findLast(({ upos }) => upos === "VERB");
  const subject = verb && tree.dependents(verb.index, "nsubj").find((at) => at < verb.index);
  if (!verb || subject === undefined || cues().get(verb.lemma)?.stance !== "states") return null;
  const end = frame.parts.filter(({ kind }) => kind === "body").at(-1)?.end ?? text.length;
  const block = { first: opens.index, after: (words.findLast((word) => word.end <= end)?.index ?? -1) + 1 };
  const said = words.slice(block.first, Math.min(block.after, block.first + OPENING));
  if (!said.some(({ lower }) => FIRST_PERSON.has(lower))) return null;
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
  block: readonly WordRange[],
  { analysis: { words } }: Needed,
): boolean =>
  touch(own, block) &&
  sources.some(({ first, after }) => !words.slice(first, after).some(({ lower }) => FIRST_PERSON.has(lower))) &&
  own.some(({ first }) => /^(?:said|told|added|says|according)$/.test(words[first]?.lower ?? ""));
