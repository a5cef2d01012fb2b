import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";

type Needed = Pick<Draft, "analysis">;

/** Verbs that are set beside what they tell, between commas or behind it. */
const SETS = new Set("say allege claim report add argue maintain insist contend".split(" "));

/** So many words at most name who speaks there. */
const LONGEST = 8;

/** So many words around are looked at for a verb that is told. */
const LOOK = 40;

/**
 * "The militia, rights groups allege, burned the huts": what stands before and behind is told by whoever stands between the
 * commas. "Morales threatened two guards, prosecutors allege" tells of the threat, and not of two guards.
 */
export function setBeside(candidates: readonly Candidate[], { analysis }: Needed): readonly Candidate[] {
  const found = analysis.words.flatMap(({ index }) => besideAt(index, { analysis }) ?? []);
  if (found.length === 0) return candidates;
  const known = new Map(
    candidates.flatMap((candidate) => candidate.cues.map(({ first }) => [first, candidate] as const)),
  );
  const mended = new Map<Candidate | undefined, Candidate>();
  const added = found.flatMap((beside) => {
    const other = known.get(beside.cues[0]?.first ?? -1);
    if (other === undefined) return beside.contents.length > 1 ? [beside] : [];
    if (other.contents.every((content) => isPartOf(content, beside, analysis))) mended.set(other, beside);
    return [];
  });
  return [...candidates.map((candidate) => mended.get(candidate) ?? candidate), ...added];
}

/** Whether the model saw no clause in what is told. */
const isPartOf = (content: WordRange, { contents }: Candidate, { words }: Draft["analysis"]): boolean =>
  contents.some(({ first, after }) => first <= content.first && content.after <= after) &&
  words.slice(content.first, content.after).every(({ upos }) => upos !== "VERB" && upos !== "AUX");

function besideAt(verb: number, { analysis }: Needed): Candidate | null {
  const { words } = analysis;
  const word = words[verb];
  const sentence = analysis.sentences[word?.sentence ?? -1];
  if (!word || !sentence || word.upos !== "VERB" || !SETS.has(word.lemma) || /ing$/.test(word.lower)) return null;
  const comma = words.slice(Math.max(sentence.first, verb - LONGEST), verb).findLast(({ text }) => text === ",")?.index;
  if (comma === undefined || !isSpeaker({ first: comma + 1, after: verb }, words)) return null;
  const before = { first: sentence.first, after: comma };
  const next = words[verb + 1];
  const closes = verb + 1 >= sentence.after || next?.text === ".";
  if (!closes && next?.text !== ",") return null;
  const behind = { first: verb + 2, after: sentence.after };
  // "The mayor, prosecutors allege, took": the verb stands behind; "hid the report, leaders allege.": before
  const told = closes ? before : behind;
  const near = closes
    ? words.slice(Math.max(told.first, told.after - LOOK), told.after)
    : words.slice(told.first, Math.min(told.after, told.first + LOOK));
  if (before.after <= before.first || !near.some(({ upos }) => upos === "VERB" || upos === "AUX")) return null;
  return {
    sources: [{ first: comma + 1, after: verb }],
    cues: [{ first: verb, after: verb + 1 }],
    contents: closes ? [before] : [before, behind],
    score: 0.7,
    rule: "speech-verb",
  };
}

/** A phrase without a verb that names somebody: no "which" and no "and others". */
function isSpeaker({ first, after }: WordRange, words: Draft["analysis"]["words"]): boolean {
  const phrase = words.slice(first, after);
  const opens = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(phrase[0]?.upos ?? "");
  const bare = phrase.every(({ upos }) => upos !== "VERB" && upos !== "AUX" && upos !== "PUNCT" && upos !== "SCONJ");
  const names = phrase.some(({ upos, lower }) => /^(?:NOUN|PROPN)$/.test(upos) || /^(?:he|she|they)$/.test(lower));
  return opens && bare && names && !/^(?:who|which|that|what|it)$/.test(phrase[0]?.lower ?? "");
}
