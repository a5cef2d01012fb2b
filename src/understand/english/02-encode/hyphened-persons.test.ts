import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withHyphenedPersons } from "./hyphened-persons.ts";

/** The words of a table, those around each "-+" with nothing between them and the hyphen. */
function joined(table: string) {
  const analysis = analysisOf(table.replaceAll("-+", "- "));
  const glued = new Set(
    [...table.trim().split("\n").entries()].flatMap(([at, row]) => (row.startsWith("-+") ? [at] : [])),
  );
  const words = analysis.words.map((word) => ({ ...word }));
  for (const at of glued) {
    const [before, hyphen, after] = words.slice(at - 1, at + 2);
    if (!before || !hyphen || !after) throw new Error("no hyphen");
    hyphen.start = before.end;
    after.start = hyphen.end;
  }
  return { ...analysis, words };
}

const BROTHERS = `
Police   NOUN 2 nsubj
arrested VERB 0 root
two      NUM  4 nummod
brothers NOUN 2 obj brother
-+       PUNCT 4 punct
in       ADP  8 case
-+       PUNCT 6 punct
law      NOUN 4 nmod
in       ADP  10 case
Harare   PROPN 2 obl - B-Location`;

it("makes one noun of the parts, under its listed form", () => {
  const { words } = withHyphenedPersons(joined(BROTHERS));
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
-+        PUNCT 4 punct
general   NOUN 2 obj
of        ADP  9 case
the       DET  9 det
union     NOUN 6 nmod`;

it("makes nobody of his rank alone, and gives him what hangs on it", () => {
  const { words } = withHyphenedPersons(joined(SECRETARY));
  expect(words[3]).toMatchObject({ lemma: "secretary-general", head: 1, relation: "obj" });
  expect(words[5]).toMatchObject({ head: 3, relation: "goeswith" });
  expect([words[2]?.head, words[8]?.head]).toEqual([3, 3]);
});

it("takes the last part where the first only says what sort, and what was taken for a part of the verb for its object", () => {
  const table = SECRETARY.replace("secretary NOUN 2 obj", "major     NOUN 2 compound").replace("6 det", "4 det");
  const { words } = withHyphenedPersons(joined(table));
  expect(words[5]).toMatchObject({ lemma: "major-general", head: 1, relation: "obj" });
  expect(words[3]).toMatchObject({ head: 5, relation: "goeswith" });
  const vice = withHyphenedPersons(joined(table.replace("major ", "sub   ").replace("general ", "commander")));
  expect(vice.words[5]).toMatchObject({ lemma: "commander", lower: "commander", relation: "obj" });
});

it("leaves names, what no list has, and a dash between words alone", () => {
  const named = joined(SECRETARY.replace("general   NOUN 2 obj", "general   PROPN 2 obj - B-Person"));
  expect(withHyphenedPersons(named)).toBe(named);
  const rest = joined(SECRETARY.replace("secretary", "stand").replace("general", "guard"));
  expect(withHyphenedPersons(rest)).toBe(rest);
  const apart = analysisOf(SECRETARY.replace("-+", "- "));
  expect(withHyphenedPersons(apart)).toBe(apart);
});
