import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withCountedConjuncts } from "./counted-conjuncts.ts";

const looked = (table: string) =>
  withCountedConjuncts(analysisOf(table)).words.map(({ upos, head, relation }) => `${upos} ${head} ${relation}`);

const KILLED = `
Nine     NUM   2 nummod
herders  NOUN  4 nsubj:pass herder
were     AUX   4 aux:pass be
killed   VERB  0 root kill`;

it("takes a number before a participle behind a passive for those whom that befell", () => {
  const words = looked(`${KILLED}
and     CCONJ 8 cc
dozens  NOUN  8 obl:unmarked dozen
more    ADV   8 advmod
injured ADJ   4 conj`);
  expect([words[5], words[7]]).toEqual(["NOUN 7 nsubj:pass", "VERB 3 conj"]);
});

it("takes others that are counted", () => {
  const words = looked(`${KILLED}
and     CCONJ 7 cc
two     NUM   7 nummod
others  NOUN  4 conj other
wounded ADJ   7 amod`);
  expect([words[4], words[6], words[7]]).toEqual(["CCONJ 7 cc", "NOUN 7 nsubj:pass", "VERB 3 conj"]);
});

it("takes a number behind “left 12 dead” for one more of those left", () => {
  const words = looked(`
Shells  NOUN  2 nsubj shell
left    VERB  0 root leave
12      NUM   4 nummod
dead    ADJ   2 xcomp
and     CCONJ 7 cc
dozens  NOUN  7 nsubj dozen
injured VERB  2 conj injure`);
  expect([words[5], words[6]]).toEqual(["NOUN 6 nummod", "ADJ 3 conj"]);
});

it("leaves people who are called so", () => {
  const table = `${KILLED}
and     CCONJ 8 cc
dozens  NOUN  8 nummod dozen
injured ADJ   8 amod
people  NOUN  4 conj person`;
  expect(looked(table)).toEqual(
    analysisOf(table).words.map(({ upos, head, relation }) => `${upos} ${head} ${relation}`),
  );
});
