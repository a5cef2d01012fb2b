import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withListedPeople } from "./listed-people.ts";

/** Where the second and the third of a list hang: "relation>head". */
const hung = (table: string) => {
  const { words } = withListedPeople(analysisOf(table));
  return ["judge", "lawyers"].map((form) => {
    const found = words.find(({ text }) => text === form);
    return `${found?.relation}>${words[found?.head ?? -1]?.text ?? "-"}`;
  });
};

const HELD = `
Two      NUM   2 nummod
senators NOUN  10 nsubj:pass senator
_,       PUNCT 5 punct
a        DET   5 det
judge    NOUN  2 appos
and      CCONJ 8 cc
four     NUM   8 nummod
lawyers  NOUN  5 conj lawyer
were     AUX   10 aux:pass be
held     VERB  0 root hold`;

it("takes one more behind a comma for the next of a list that an “and” ends", () => {
  expect(hung(HELD)).toEqual(["conj>senators", "conj>senators"]);
});

it("leaves one between two commas, and numbers that fit", () => {
  const closed = HELD.replace("were     AUX   10", "_, PUNCT 5 punct\nwere AUX 11").replace(
    "senators NOUN  10",
    "senators NOUN 11",
  );
  const enough = closed.replace("Two ", "Nine ");
  expect(hung(enough)).toEqual(["appos>senators", "conj>judge"]);
  // two senators are not five people
  expect(hung(closed)).toEqual(["conj>senators", "conj>senators"]);
  const two = HELD.replace("four     NUM   8 nummod", "a DET 8 det");
  expect(hung(two)).toEqual(["appos>senators", "conj>judge"]);
});

it("leaves what a definite one is", () => {
  const one = HELD.replace(
    "Two      NUM   2 nummod\nsenators NOUN  10 nsubj:pass senator",
    "the DET 2 det\nmayor NOUN 10 nsubj:pass",
  );
  expect(hung(one)).toEqual(["appos>mayor", "conj>judge"]);
});
