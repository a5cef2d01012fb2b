import { lemmaOf } from "../../src/understand/encoder/lemma.ts";
import { packageRolesets } from "../../src/understand/encoder/rolesets.ts";
import { type Figure, per } from "./score.ts";
import { readTreebank } from "./treebank.ts";

const MEASURED = ["NOUN", "VERB", "AUX", "ADJ"];

/** How often a word's lemma is the treebank's, case aside, at gold parts of speech. */
export function scoreLemmas(file: string, bank: string): Figure[] {
  const counts = new Map(MEASURED.map((upos) => [upos, { right: 0, all: 0 }]));
  for (const { word, upos, gold } of goldLemmas(file)) {
    const count = counts.get(upos);
    if (!count) continue;
    count.all++;
    if (lemma(word, upos) === gold) count.right++;
  }
  const part = `${bank} dev, lemmas`;
  const all = [...counts.values()].reduce((sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }));
  return [
    { part, measure: `accuracy, ${MEASURED.join(", ")}`, value: per(all.right / Math.max(all.all, 1)), size: all.all },
    ...[...counts].map(([upos, { right, all }]) => ({
      part,
      measure: `accuracy, ${upos}`,
      value: per(right / Math.max(all, 1)),
      size: all,
    })),
  ];
}

/** The lemma that Hearsay gives. */
export function lemma(word: string, upos: string): string {
  return lemmaOf(word, upos, (verb) => packageRolesets().has(verb, "v"));
}

/** Every word of a treebank with its part of speech and lemma in lower case. */
export function* goldLemmas(file: string): Generator<{ word: string; upos: string; gold: string }> {
  for (const { forms, upos, lemmas } of readTreebank(file)) {
    for (const [index, word] of forms.entries()) {
      yield { word, upos: upos[index] ?? "", gold: (lemmas[index] ?? "").toLowerCase() };
    }
  }
}
