import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withPrefixedWords } from "./prefixed-words.ts";

const RE_ELECTED = `
She     PRON  3 nsubj:pass
was     AUX   3 aux:pass
re      VERB  0 root
_-      PUNCT 3 punct
_elected X     3 goeswith
in      ADP   7 case
May     PROPN 3 obl`;

it("makes the verb behind a prefix the verb of the clause, under its listed form", () => {
  const { words, sentences } = withPrefixedWords(analysisOf(RE_ELECTED));
  expect(words[4]).toMatchObject({ head: -1, relation: "root", upos: "VERB", lemma: "re-elect" });
  expect(words[0]?.head).toBe(4);
  expect(words[2]).toMatchObject({ head: 4, relation: "compound" });
  expect(sentences[0]?.root).toBe(4);
});

it("leaves a dash between words alone", () => {
  const apart = analysisOf(RE_ELECTED.replace("_-", "-").replace("_elected", "elected"));
  expect(withPrefixedWords(apart)).toBe(apart);
});

const CEASE_FIRE = `
A        DET  4 det
cease    NOUN 4 compound
_-       PUNCT 2 punct
_fire    NOUN 5 nsubj fire
held     VERB 0 root hold`;

it("knows a noun of the list by both its words, whichever the parse hangs on the other", () => {
  const above = CEASE_FIRE.replace("cease    NOUN 4 compound", "cease    NOUN 5 nsubj").replace(
    "_fire    NOUN 5 nsubj fire",
    "_fire    NOUN 2 goeswith fire",
  );
  for (const table of [CEASE_FIRE, above]) {
    const { words } = withPrefixedWords(analysisOf(table));
    expect(words[3]).toMatchObject({ lemma: "ceasefire", upos: "NOUN", head: 4, relation: "nsubj" });
    expect(words[1]).toMatchObject({ head: 3, relation: "compound" });
  }
});

it("leaves what no noun of the list is", () => {
  const { words } = withPrefixedWords(analysisOf(CEASE_FIRE.replace("cease ", "small ")));
  expect(words[3]?.lemma).toBe("fire");
});
