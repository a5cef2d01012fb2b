import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withPrefixedWords } from "./prefixed-words.ts";

const RE_ELECTED = `
She     PRON  3 nsubj:pass
was     AUX   3 aux:pass
re      VERB  0 root
-+      PUNCT 3 punct
elected X     3 goeswith
in      ADP   7 case
May     PROPN 3 obl`;

/** The same words with nothing between prefix, hyphen and verb. */
function together(table: string) {
  const analysis = analysisOf(table.replace("-+", "-"));
  const words = analysis.words.map((word) => ({ ...word }));
  const [re, hyphen, base] = words.slice(2, 5);
  if (!re || !hyphen || !base) throw new Error("no prefix");
  hyphen.start = re.end;
  base.start = hyphen.end;
  return { ...analysis, words };
}

it("makes the verb behind a prefix the verb of the clause, under its listed form", () => {
  const { words, sentences } = withPrefixedWords(together(RE_ELECTED));
  expect(words[4]).toMatchObject({ head: -1, relation: "root", upos: "VERB", lemma: "re-elect" });
  expect(words[0]?.head).toBe(4);
  expect(words[2]).toMatchObject({ head: 4, relation: "compound" });
  expect(sentences[0]?.root).toBe(4);
});

it("leaves a dash between words alone", () => {
  const apart = analysisOf(RE_ELECTED.replace("-+", "-"));
  expect(withPrefixedWords(apart)).toBe(apart);
});
