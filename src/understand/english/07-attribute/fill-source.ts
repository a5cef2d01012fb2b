import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";
import { speakerBefore } from "./speaker-before.ts";

const IMPERSONAL = new Set(["it", "there"]);

type Needed = Pick<Draft, "tree" | "analysis">;
type BySentence = ReadonlyMap<number, readonly Candidate[]>;

/** The candidates, each with the source that its cue has by the text. */
export function fillSources(candidates: readonly Candidate[], draft: Needed): readonly Candidate[] {
  const known = bySentence(candidates, draft.analysis);
  return candidates.map((candidate) => fillSource(candidate, known, draft));
}

/** Candidates with a source, by the sentence of their cue. */
function bySentence(known: readonly Candidate[], { words }: Draft["analysis"]): BySentence {
  const table = new Map<number, Candidate[]>();
  for (const candidate of known) {
    const sentence = words[candidate.cues[0]?.first ?? -1]?.sentence;
    if (sentence === undefined || candidate.sources.length === 0) continue;
    const list = table.get(sentence);
    if (list) list.push(candidate);
    else table.set(sentence, [candidate]);
  }
  return table;
}

/**
 * The source of a cue that the model left without one: its subject, the subject of the verb it hangs on ("X left,
 * saying …"), else the speaker before it in the same sentence. A passive without agent ("it was reported") keeps none,
 * nor does what is heard, or told by a noun ("reports that").
 */
function fillSource(candidate: Candidate, known: BySentence, { tree, analysis }: Needed): Candidate {
  if (candidate.sources.length > 0 || UNTOLD.has(candidate.rule)) return candidate;
  const cue = candidate.cues[0] ? tree.headOf(candidate.cues[0]) : -1;
  const phrase = afterAccordingTo(candidate, { tree, analysis });
  if (phrase) return { ...candidate, sources: [phrase] };
  if (cue < 0 || tree.dependents(cue, "aux:pass", "nsubj:pass").length > 0) return candidate;
  const subjects = [cue, ...tree.ancestors(cue).slice(0, 2)]
    .map((verb) => tree.dependents(verb, "nsubj"))
    .find(({ length }) => length > 0);
  // Of two ("Army to leave, says minister") the one outside of what is said.
  const subject = subjects?.find((word) => !inContent(word, candidate));
  if (subject !== undefined && !IMPERSONAL.has(analysis.words[subject]?.lower ?? "")) {
    return { ...candidate, sources: [tree.subtree(subject)] };
  }
  const inverted = behindCue(candidate, { tree, analysis });
  if (inverted) return { ...candidate, sources: [inverted] };
  const spoken = behindContent(candidate, { tree, analysis });
  if (spoken) return spoken;
  const sentence = analysis.words[cue]?.sentence;
  const before = known.get(sentence ?? -1)?.findLast(({ cues }) => (cues[0]?.first ?? cue) < cue);
  return before ? { ...candidate, sources: before.sources } : candidate;
}

/** Rules that know when nobody is named. */
const UNTOLD: ReadonlySet<Candidate["rule"]> = new Set(["heard", "learned", "noun-cue"]);

const INVERTED = new Set(["say", "claim", "report", "announce", "warn", "confirm", "admit"]);

/** "Army to leave the town, says minister": who speaks closes the sentence, behind the cue. */
function behindCue({ cues, contents }: Candidate, { analysis: { words, sentences } }: Needed): WordRange | null {
  const first = cues[0]?.after ?? -1;
  const verb = words[first - 1];
  const sentence = sentences[verb?.sentence ?? -1];
  if (!verb || !sentence || !INVERTED.has(verb.lemma) || !contents.some(({ after }) => after < first)) return null;
  let after = sentence.after;
  while (after > first && words[after - 1]?.upos === "PUNCT") after--;
  const phrase = words.slice(first, after);
  const isNominal = phrase.every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/.test(upos));
  return isNominal && phrase.some(({ upos }) => upos === "NOUN" || upos === "PROPN") && phrase[0]?.upos !== "ADP"
    ? { first, after }
    : null;
}

/** "…, the governor, Idris Musa, told reporters": who speaks stands between what is said and the cue. */
function behindContent(candidate: Candidate, draft: Needed): Candidate | null {
  const cue = candidate.cues[0]?.first ?? -1;
  const content = candidate.contents.at(-1);
  const found = cue >= 0 && content && content.after <= cue ? speakerBefore(cue, draft) : null;
  if (!content || !found || found.contentEnd <= content.first || found.source.after < content.after) return null;
  const cut = { first: content.first, after: Math.min(content.after, found.contentEnd) };
  return { ...candidate, sources: [found.source], contents: [...candidate.contents.slice(0, -1), cut] };
}

function inContent(word: number, { contents }: Candidate): boolean {
  return contents.some(({ first, after }) => first <= word && word < after);
}

/** "according to the newspaper": the noun phrase that follows. */
function afterAccordingTo({ cues }: Candidate, { tree, analysis }: Needed): WordRange | null {
  const first = cues[0]?.first ?? -1;
  const word = analysis.words[first];
  if (word?.lower !== "according") return null;
  const head = word.relation === "case" ? word.head : (tree.dependents(first, "obl", "nmod", "obj")[0] ?? -1);
  return head > first
    ? {
        first: Math.max(first + 2, tree.subtree(head).first),
        after: Math.max(head + 1, stopAt(head, { tree, analysis })),
      }
    : null;
}

/** Where the phrase ends: before the first comma after its head, or with its subtree. */
function stopAt(head: number, { tree, analysis }: Needed): number {
  const { after } = tree.subtree(head);
  const comma = analysis.words.slice(head, after).find(({ text }) => text === ",")?.index;
  return comma ?? after;
}
