import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withNamedPlaces } from "./named-places.ts";

/** Where the name hangs: "relation>head". */
const name = (table: string, form: string) => {
  const { words } = withNamedPlaces(analysisOf(table));
  const found = words.find(({ text }) => text === form);
  return `${found?.relation}>${words[found?.head ?? -1]?.text ?? "-"}`;
};

const MARCHED = `
In       ADP   3 case
the      DET   3 det
capital  NOUN  8 obl capital
_,       PUNCT 3 punct
Bonn     PROPN 8 obl:unmarked
_,       PUNCT 3 punct
farmers  NOUN  8 nsubj farmer
marched  VERB  0 root march`;

it("takes a name in commas for that of the place before it", () => {
  expect(name(MARCHED, "Bonn")).toBe("appos>capital");
  expect(name(MARCHED.replace("obl:unmarked", "nsubj"), "Bonn")).toBe("appos>capital");
});

it("leaves who does something and the first of a list", () => {
  const alone = MARCHED.replace("Bonn     PROPN 8 obl:unmarked", "Weber PROPN 8 nsubj").replace(
    "8 nsubj farmer",
    "5 appos farmer",
  );
  expect(name(alone, "Weber")).toBe("nsubj>marched");
  expect(name(MARCHED.replace("farmers  NOUN  8 nsubj farmer", "and CCONJ 8 cc and"), "Bonn")).toBe(
    "obl:unmarked>marched",
  );
});
