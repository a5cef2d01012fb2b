import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withChargedNouns } from "./charged-nouns.ts";

const read = (table: string) =>
  withChargedNouns(analysisOf(table)).words.map(({ upos, head, relation }) => `${upos} ${head} ${relation}`);

it("makes the officer the subject and the charge what is said of him", () => {
  const looked = read(`
A        DET  3 det
general  NOUN 3 amod
accused  NOUN 7 nsubj:pass
of       ADP  5 case
fraud    NOUN 3 nmod
was      AUX  7 aux:pass
arrested VERB 0 root arrest`);
  expect(looked.slice(0, 5)).toEqual(["DET 1 det", "NOUN 6 nsubj:pass", "VERB 1 acl", "ADP 4 case", "NOUN 2 nmod"]);
});

it("leaves the accused themselves alone", () => {
  const table = "The DET 3 det\nmain ADJ 3 amod\naccused NOUN 4 nsubj\nfled VERB 0 root flee";
  expect(read(table)[2]).toBe("NOUN 3 nsubj");
});
