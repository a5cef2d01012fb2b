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

const CHARGED = `
Two NUM 2 nummod
men NOUN 3 nsubj
charged VERB 0 root charge
in ADP 6 case
the DET 6 det
raid NOUN 3 obl
were AUX 8 aux:pass
freed VERB 3 ccomp free`;

it("makes the second verb the main one, where it has no subject of its own", () => {
  const looked = read(CHARGED);
  expect([1, 2, 7].map((at) => looked[at])).toEqual(["NOUN 7 nsubj:pass", "VERB 1 acl", "VERB -1 root"]);
});

it("leaves who charges that others did something", () => {
  const that = CHARGED.replace("were AUX 8 aux:pass", "they PRON 8 nsubj");
  const helped = CHARGED.replace("Two NUM 2 nummod", "had AUX 3 aux");
  for (const table of [that, helped]) expect(read(table)[7]).toBe("VERB 2 ccomp");
});
