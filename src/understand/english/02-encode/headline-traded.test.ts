import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { tradedWords } from "./headline-traded.ts";

const read = (table: string, at: number) => {
  const words = analysisOf(table).words.map((word) => ({ ...word }));
  tradedWords(at, words);
  return words.map(({ upos, head, relation }) => `${upos} ${head} ${relation}`);
};

const TABLE = `
Chad  PROPN 4 compound
and   CCONJ 3 cc
Niger PROPN 1 conj
trade NOUN 5 nsubj
blame VERB 0 root
after ADP 7 case
clash NOUN 5 obl`;

it("makes a verb of what two sides do to each other", () => {
  const looked = read(TABLE, 3);
  expect([0, 3, 4, 6].map((at) => looked[at])).toEqual(["PROPN 3 nsubj", "VERB -1 root", "NOUN 3 obj", "NOUN 3 obl"]);
});

it("leaves trade that is one", () => {
  expect(read(TABLE.replace("blame VERB", "grows VERB"), 3)[3]).toBe("NOUN 4 nsubj");
});
