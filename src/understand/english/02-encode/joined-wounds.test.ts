import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withJoinedWounds } from "./joined-wounds.ts";

const looked = (table: string) =>
  withJoinedWounds(analysisOf(table)).words.map(({ upos, head, relation }) => `${upos} ${head} ${relation}`);

const KILLED = `
Shells   NOUN  2 nsubj shell
killed   VERB  0 root kill
nine     NUM   4 nummod
herders  NOUN  2 obj herder
and      CCONJ 7 cc`;

it("takes “wounded” before an amount for a second verb, and the amount for its object", () => {
  const words = looked(`${KILLED}
wounded ADJ  7 amod
dozens  NOUN 4 conj dozen`);
  expect(words.slice(4)).toEqual(["CCONJ 5 cc", "VERB 1 conj", "NOUN 5 obj"]);
});

it("takes a bounded number behind the second verb for its object", () => {
  const words = looked(`${KILLED}
wounded VERB 2 conj wound
over    ADV  8 advmod
800     NUM  6 obl`);
  expect(words.slice(5)).toEqual(["VERB 1 conj", "ADV 7 advmod", "NUM 5 obj"]);
});

it("leaves the wounded alone who are counted before, or of whom no verb tells", () => {
  const counted = `
Nurses   NOUN  2 nsubj nurse
fed      VERB  0 root feed
40       NUM   4 nummod
sick     ADJ   7 amod
and      CCONJ 6 cc
wounded  ADJ   4 conj
soldiers NOUN  2 obj soldier`;
  expect(looked(counted)[5]).toBe("ADJ 3 conj");
  const passive = `
Nine     NUM   3 nsubj:pass
were     AUX   3 aux:pass be
killed   VERB  0 root kill
and      CCONJ 6 cc
wounded  ADJ   6 amod
dozens   NOUN  3 conj dozen`;
  expect(looked(passive)[4]).toBe("ADJ 5 amod");
});
