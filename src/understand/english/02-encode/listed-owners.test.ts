import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withListedOwners } from "./listed-owners.ts";

const HELD = "held VERB 0 root hold\nmayor NOUN 1 obj\n, PUNCT 5 punct ,\n";

it.each([
  ["a list", `${HELD}his PRON 5 nmod:poss\ndeputy NOUN 2 appos\nand CCONJ 7 cc\nclerks NOUN 2 conj`, "conj"],
  ["nothing follows", `${HELD}his PRON 5 nmod:poss\ndeputy NOUN 2 appos`, "appos"],
  ["no owner", `${HELD}a DET 5 det\ndeputy NOUN 2 appos\nand CCONJ 7 cc\nclerks NOUN 2 conj`, "appos"],
  [
    "a comma",
    `${HELD}his PRON 5 nmod:poss\ndeputy NOUN 2 appos\n, PUNCT 8 punct ,\nand CCONJ 8 cc\nclerks NOUN 2 conj`,
    "appos",
  ],
])("%s", (_, table, expected) => {
  expect(withListedOwners(analysisOf(table)).words[4]?.relation).toBe(expected);
});
