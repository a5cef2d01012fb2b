import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withPassiveParticiples } from "./passive-participles.ts";

const read = (table: string) =>
  withPassiveParticiples(analysisOf(table)).words.map(({ upos, lemma }) => `${lemma}/${upos}`);

it("makes the participle of a passive a verb", () => {
  const table = "guards NOUN 3 nsubj:pass guard\nwere AUX 3 aux:pass be\nwounded ADJ 0 root wounded";
  expect(read(table)).toContain("wound/VERB");
});

it("makes “hurt” of those who are counted one", () => {
  const table = "Two NUM 2 nummod\npeople NOUN 4 nsubj person\nwere AUX 4 cop be\nhurt ADJ 0 root hurt";
  expect(read(table)).toContain("hurt/VERB");
});

it.each([
  ["what hurts one alone", "he PRON 3 nsubj\nwas AUX 3 cop be\nhurt ADJ 0 root hurt", "hurt/ADJ"],
  ["a plain adjective", "guards NOUN 3 nsubj guard\nwere AUX 3 cop be\nwounded ADJ 0 root wounded", "wounded/ADJ"],
  ["before a noun", "wounded ADJ 2 amod wounded\nguards NOUN 0 root guard", "wounded/ADJ"],
  [
    "what no listed verb is behind",
    "guards NOUN 3 nsubj:pass guard\nwere AUX 3 aux:pass be\ntalented ADJ 0 root talented",
    "talented/ADJ",
  ],
])("leaves %s alone", (_, table, kept) => {
  expect(read(table)).toContain(kept);
});
