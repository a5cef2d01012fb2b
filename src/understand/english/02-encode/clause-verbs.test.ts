import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withClauseVerbs } from "./clause-verbs.ts";

const read = (table: string) =>
  withClauseVerbs(analysisOf(table)).words.map(({ upos, head, relation }) => `${upos} ${head} ${relation}`);

it("makes a participle with a subject the verb of its clause", () => {
  const { words, sentences } = withClauseVerbs(
    analysisOf("Oslo PROPN 2 nsubj\nsuspended VERB 3 amod suspend\naid NOUN 0 root"),
  );
  expect(words.map(({ head, relation }) => `${head} ${relation}`)).toEqual(["1 nsubj", "-1 root", "1 obj"]);
  expect(sentences[0]?.root).toBe(1);
});

it("makes an adjective with a passive helper a verb", () => {
  expect(read("Two NUM 3 nsubj:pass\nwere AUX 3 aux:pass\nhurt ADJ 0 root")[2]).toBe("VERB -1 root");
});

it("leaves other participles and adjectives alone", () => {
  expect(read("suspended VERB 2 amod suspend\naid NOUN 0 root")[0]).toBe("VERB 1 amod");
  expect(read("Two NUM 3 nsubj\nwere AUX 3 cop\nsafe ADJ 0 root")[2]).toBe("ADJ -1 root");
});
