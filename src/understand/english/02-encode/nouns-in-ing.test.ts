import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withNounsInIng } from "./nouns-in-ing.ts";

const last = (table: string) => withNounsInIng(analysisOf(table)).words.at(-1)?.upos;

it("takes an object in -ing with words of a noun for one", () => {
  expect(last("Chad PROPN 2 nsubj\nclosed VERB 0 root close\nits PRON 4 nmod:poss\ncrossing VERB 2 obj cross")).toBe(
    "NOUN",
  );
});

it("leaves verbs", () => {
  expect(last("Chad PROPN 2 nsubj\ndenied VERB 0 root deny\nspying VERB 2 obj spy")).toBe("VERB");
});
