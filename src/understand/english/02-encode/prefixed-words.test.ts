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

const CEASE_FIRE = `
A        DET  4 det
cease    NOUN 4 compound
-+       PUNCT 2 punct
fire     NOUN 5 nsubj fire
held     VERB 0 root hold`;

/** The same words with nothing between them and the hyphen. */
function joined(table: string) {
  const analysis = analysisOf(table.replace("-+", "-"));
  const words = analysis.words.map((word) => ({ ...word }));
  const [first, hyphen, last] = words.slice(1, 4);
  if (!first || !hyphen || !last) throw new Error("no hyphen");
  hyphen.start = first.end;
  last.start = hyphen.end;
  return { ...analysis, words };
}

it("knows a noun of the list by both its words, whichever the parse hangs on the other", () => {
  const above = CEASE_FIRE.replace("cease    NOUN 4 compound", "cease    NOUN 5 nsubj").replace(
    "fire     NOUN 5 nsubj fire",
    "fire     NOUN 2 goeswith fire",
  );
  for (const table of [CEASE_FIRE, above]) {
    const { words } = withPrefixedWords(joined(table));
    expect(words[3]).toMatchObject({ lemma: "ceasefire", upos: "NOUN", head: 4, relation: "nsubj" });
    expect(words[1]).toMatchObject({ head: 3, relation: "compound" });
  }
});

it("leaves what no noun of the list is", () => {
  const { words } = withPrefixedWords(joined(CEASE_FIRE.replace("cease ", "small ")));
  expect(words[3]?.lemma).toBe("fire");
});
