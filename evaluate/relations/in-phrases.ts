import type { Draft } from "../../src/understand/draft.ts";
import { type Side, sideOf, type Told } from "./side.ts";

/** A name and what stands in apposition to it are one entity to the reader, and synonyms to re3d. */
export function sameEntity({ mentions, tree }: Draft): readonly Told[] {
  return mentions.flatMap((one, i) =>
    mentions.slice(i + 1, i + 4).flatMap((other): Told[] => {
      const beside = other.words.first >= one.words.after && other.words.first - one.words.after <= 3;
      const sentence = tree.words[one.head]?.sentence === tree.words[other.head]?.sentence;
      // "the city of X", "the group X": one phrase, which re3d has as one entity.
      const parted = tree.words.slice(one.words.after, other.words.first).some(({ upos }) => upos === "PUNCT");
      const pronoun = one.form === "pronoun" || other.form === "pronoun";
      if (one.entity !== other.entity || !beside || !parted || !sentence || pronoun) return [];
      return [{ label: "IsSynonymOf", source: sideOf(one), target: sideOf(other), rule: "one entity" }];
    }),
  );
}

/** Numbers and peoples that the phrase of a mention says of it: "14 tanks", "Syrian people". */
export function attributes({ mentions, tree, analysis }: Draft, given: boolean): readonly Told[] {
  return mentions.flatMap((mention) => {
    const source = sideOf(mention);
    const numbers = tree.dependents(mention.head, "nummod").map((at): Side => {
      const { first, after } = tree.subtree(at);
      return { start: analysis.words[first]?.start ?? 0, end: analysis.words[after - 1]?.end ?? 0, head: at };
    });
    // "Syrian forces" is one entity to re3d, unless its own entities part them.
    const peoples = mentions
      .filter(
        ({ kind, head }) => given && kind === "nationality" && tree.dependents(mention.head, "amod").includes(head),
      )
      .map(sideOf);
    return [...numbers, ...peoples].map(
      (target): Told => ({ label: "HasAttrOf", source, target, rule: "in the phrase" }),
    );
  });
}
