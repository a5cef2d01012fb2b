import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withOpeningPlurals } from "./opening-plurals.ts";

const read = (form: string, tag = "O") => {
  const { words } = withOpeningPlurals(analysisOf(`${form} PROPN 2 nsubj - ${tag}\nfled VERB 0 root flee`));
  return `${words[0]?.upos} ${words[0]?.lemma}`;
};

it("takes plurals of people outside of names for nouns", () => {
  expect(read("Gunmen")).toBe("NOUN gunman");
  expect(read("Rebels")).toBe("NOUN rebel");
});

it("leaves names, single people, and words in capitals", () => {
  expect(read("Rangers", "B-Organization")).toBe("PROPN rangers");
  expect(read("Guard")).toBe("PROPN guard");
  expect(read("GUNMEN")).toBe("PROPN gunmen");
  expect(read("Yemen")).toBe("PROPN yemen");
});
