import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { isSpeechAct, mayOrder } from "../../speech-acts.ts";
import type { Candidate } from "./candidate.ts";

/** "said it had been hit and ordered the navy out": what the speaker does next is told of him, not by him. */
export function withoutSpeakersDeeds(
  candidates: readonly Candidate[],
  { tree }: Pick<Draft, "tree">,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const next = candidate.cues.flatMap(({ first, after }) =>
      Array.from({ length: after - first }, (_, i) => tree.dependents(first + i, "conj")).flat(),
    );
    if (next.length === 0) return candidate;
    const contents = candidate.contents.map((content) => upTo(content, next, tree));
    return contents.every(({ first, after }) => after > first) ? { ...candidate, contents } : candidate;
  });
}

function upTo(content: WordRange, next: readonly number[], tree: Draft["tree"]): WordRange {
  const verb = next.find((at) => content.first < at && at < content.after && isBareAct(at, tree));
  if (verb === undefined) return content;
  const opening = [...tree.dependents(verb, "cc"), verb].reduce((least, at) => Math.min(least, at));
  return { first: content.first, after: Math.max(content.first, opening) };
}

/** A verb of saying or asking in the plain past, without a subject of its own. */
function isBareAct(word: number, tree: Draft["tree"]): boolean {
  const found = tree.words[word];
  const orders = mayOrder(found?.lemma ?? "") && tree.dependents(word, "obj", "iobj").length > 0;
  const toDo = orders && tree.dependents(word, "xcomp").length > 0;
  if (found?.upos !== "VERB" || !(isSpeechAct(found.lemma) || toDo) || found.lower === found.lemma) return false;
  return tree.dependents(word, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark").length === 0;
}
