import type { Analysis, Word } from "../../analysis.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { titleNamed } from "../../lexicon/titles.ts";

/** Words before a title that may belong to it: "former rebel" of "former rebel leader Nils Dahl". */
const REACH = 6;

/**
 * "President Tor Berg and rebel leader Nils Dahl": what stands right before a man's name is his title and not the other
 * man's, nor a man of its own, and two men so joined stand in the clause together.
 */
export function withTitledNames(analysis: Analysis): Analysis {
  const { names } = analysis;
  const words = [...analysis.words];
  const put = (index: number, changed: Partial<Word>) => {
    const word = words[index];
    if (word) words[index] = { ...word, ...changed };
  };
  for (const { first } of names.filter(({ type }) => type === "Person")) {
    const [title, name] = [words[first - 1], words[first]];
    if (!title || !name || !isTitle(title)) continue;
    const one = words[title.head];
    const beside = joinedBefore(title, name, words);
    if (title.relation === "nmod:desc" && one && one.index < title.index && name.head !== one.index) {
      // the title hangs on the man before, and the name on the title
      if (name.head !== title.index && name.head !== one.head) continue;
      put(name.index, { head: firstOfList(one), relation: "conj" });
    } else if (title.head === name.index && beside) {
      put(name.index, { head: firstOfList(beside), relation: "conj" });
    } else if (title.head !== name.head || title.relation !== name.relation || name.relation === "flat") continue;
    put(title.index, { head: name.index, relation: "nmod:desc" });
    const start = Math.max(0, title.index - REACH);
    for (const { index, head, relation } of words.slice(start, first + REACH))
      if (head === title.index && (relation === "cc" || (index > first && relation === "flat")))
        put(index, { head: name.index });
  }
  return { ...analysis, words };
}

/** "singer Tor Berg and farmers' leader Nils Dahl were jailed": a man before "and" with the same place in the clause. */
function joinedBefore(title: Word, name: Word, words: readonly Word[]): Word | undefined {
  const near = words.slice(Math.max(0, title.index - REACH), title.index);
  const and = near.find(({ relation, head }) => relation === "cc" && (head === title.index || head === name.index));
  return (
    and &&
    near.find(
      ({ index, head, relation, upos }) =>
        index < and.index && head === name.head && relation === name.relation && upos === "PROPN",
    )
  );
}

const isTitle = ({ upos, lemma, lower }: Word): boolean =>
  (upos === "NOUN" || upos === "PROPN") &&
  lower === lemma &&
  (titleNamed(lemma) !== null || actorNoun(lemma)?.kind === "person");

/** Whoever a list begins with: all others are joined to him. */
const firstOfList = ({ relation, head, index }: Word): number => (relation === "conj" ? head : index);
