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

it("takes what breaks out for a noun, wherever the parse hangs it", () => {
  const [fighting] = withNounsInIng(analysisOf("Fighting VERB 2 nsubj fight\nerupted VERB 0 root erupt")).words;
  expect(fighting).toMatchObject({ upos: "NOUN", lemma: "fighting", relation: "nsubj" });
  const beside = "flee VERB 0 root flee\nas SCONJ 3 mark\nfighting VERB 1 advcl fight\nerupts VERB 1 advcl erupt";
  const { words } = withNounsInIng(analysisOf(beside));
  expect(words.map(({ head, relation }) => `${head} ${relation}`)).toEqual(["-1 root", "3 mark", "3 nsubj", "0 advcl"]);
});
