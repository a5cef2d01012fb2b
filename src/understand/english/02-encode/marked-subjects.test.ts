import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withMarkedSubjects } from "./marked-subjects.ts";

const looked = (table: string) =>
  withMarkedSubjects(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

const EASED = `
Tension  NOUN 2 nsubj
eased    VERB 0 root ease
until    SCONJ 6 mark
Omar     PROPN 2 nsubj - B-Person
was      AUX 6 aux:pass
arrested VERB 2 advcl arrest`;

it("gives a clause the subject behind the word that opens it", () => {
  expect(looked(EASED)[3]).toBe("5 nsubj:pass");
  expect(looked(EASED.replace("PROPN 2 nsubj", "PROPN 2 obl"))[3]).toBe("5 nsubj:pass");
});

it.each([
  ["a clause with a subject of its own", EASED.replace("PROPN 2 nsubj", "PROPN 6 nsubj:pass")],
  ["a participle", EASED.replace("was      AUX 6 aux:pass\narrested", "leaving")],
  ["a day", EASED.replace("PROPN 2 nsubj - B-Person", "PROPN 2 obl - B-Date")],
])("leaves %s alone", (_, table) => {
  expect(looked(table)).toEqual(analysisOf(table).words.map(({ head, relation }) => `${head} ${relation}`));
});
