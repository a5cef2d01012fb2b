import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { relativeNoun } from "../../relative.ts";
import type { Cue } from "./cue.ts";
import { withoutCase, withoutMarks } from "./source-of.ts";

/** "supporters of Ana Ruiz, who says": one person says it. */
export function whoSpeaks(head: number, { word }: Cue, { tree }: Draft): number {
  const relative = tree.words[word];
  if (relative?.relation !== "acl:relcl") return head;
  const pronoun = tree.words[head]?.head === word && tree.words[head]?.lower === "who";
  const person = pronoun ? personBefore(relative.head, tree) : null;
  if (person !== null) return person;
  return pronoun || relative.head === head ? relativeNoun(relative.head, word, tree) : head;
}

/** "shot a smuggler in the camp who had told them": a place says nothing, and who was there does. */
function personBefore(noun: number, tree: Draft["tree"]): number | null {
  const { relation = "", head = -1, lemma = "" } = tree.words[noun] ?? {};
  if (!PLACES.has(actorNoun(lemma)?.kind ?? "")) return null;
  return relation.startsWith("nmod")
    ? head
    : relation.startsWith("obl")
      ? (tree.dependents(head, "obj")[0] ?? null)
      : null;
}

const PLACES: ReadonlySet<string> = new Set(["place", "facility"]);

/** "a witness who told the court": of a bare "who" the words of its noun, up to the clause. */
export function withAntecedent(range: WordRange, head: number, { word }: Cue, { tree, analysis }: Draft): WordRange {
  const isBare = range.after - range.first === 1 && analysis.words[range.first]?.lower === "who";
  if (!isBare || head >= range.first) return range;
  const after = Math.min(range.first, tree.subtree(word).first);
  const noun = { first: tree.subtree(head).first, after: Math.max(after, head + 1) };
  return withoutMarks(withoutCase(noun, { analysis }), { analysis });
}
