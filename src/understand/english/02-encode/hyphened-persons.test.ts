import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withHyphenedPersons } from "./hyphened-persons.ts";

const BROTHERS = `
Police   NOUN 2 nsubj
arrested VERB 0 root
two      NUM  4 nummod
brothers NOUN 2 obj brother
_-       PUNCT 4 punct
_in      ADP  8 case
_-       PUNCT 6 punct
_law     NOUN 4 nmod
in       ADP  10 case
Harare   PROPN 2 obl - B-Location`;

it("makes one noun of the parts, under its listed form", () => {
  const { words } = withHyphenedPersons(analysisOf(BROTHERS));
  expect(words[3]).toMatchObject({ lemma: "brother-in-law", lower: "brothers-in-law", head: 1, relation: "obj" });
  expect(words.slice(4, 8).map(({ head, relation }) => [head, relation])).toEqual([
    [3, "punct"],
    [3, "goeswith"],
    [3, "punct"],
    [3, "goeswith"],
  ]);
  expect(words[9]).toMatchObject({ head: 1, relation: "obl" });
});

const SECRETARY = `
Gunmen    NOUN 2 nsubj
killed    VERB 0 root
the       DET  6 det
secretary NOUN 2 obj
_-        PUNCT 4 punct
_general  NOUN 2 obj
of        ADP  9 case
the       DET  9 det
union     NOUN 6 nmod`;

it("makes nobody of his rank alone, and gives him what hangs on it", () => {
  const { words } = withHyphenedPersons(analysisOf(SECRETARY));
  expect(words[3]).toMatchObject({ lemma: "secretary-general", head: 1, relation: "obj" });
  expect(words[5]).toMatchObject({ head: 3, relation: "goeswith" });
  expect([words[2]?.head, words[8]?.head]).toEqual([3, 3]);
});

it("takes the last part where the first only says what sort, and what was taken for a part of the verb for its object", () => {
  const table = SECRETARY.replace("secretary NOUN 2 obj", "major     NOUN 2 compound").replace("6 det", "4 det");
  const { words } = withHyphenedPersons(analysisOf(table));
  expect(words[5]).toMatchObject({ lemma: "major-general", head: 1, relation: "obj" });
  expect(words[3]).toMatchObject({ head: 5, relation: "goeswith" });
  const vice = withHyphenedPersons(analysisOf(table.replace("major ", "sub   ").replace("_general ", "_commander")));
  expect(vice.words[5]).toMatchObject({ lemma: "commander", lower: "commander", relation: "obj" });
});

it("leaves names, what no list has, and a dash between words alone", () => {
  const named = analysisOf(SECRETARY.replace("_general  NOUN 2 obj", "_general  PROPN 2 obj - B-Person"));
  expect(withHyphenedPersons(named)).toBe(named);
  const rest = analysisOf(SECRETARY.replace("secretary", "stand").replace("general", "guard"));
  expect(withHyphenedPersons(rest)).toBe(rest);
  const apart = analysisOf(SECRETARY.replace("_-", "-").replace("_general", "general"));
  expect(withHyphenedPersons(apart)).toBe(apart);
});
