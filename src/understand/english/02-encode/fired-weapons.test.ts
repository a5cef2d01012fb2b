import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withFiredWeapons } from "./fired-weapons.ts";

const looked = (table: string) =>
  withFiredWeapons(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

const FIRED = (second: string) => `
Planes   NOUN 2 nsubj plane
struck   VERB 0 root strike
after    SCONJ 5 mark
rockets  NOUN 5 nsubj rocket
fired    VERB 2 advcl fire
from     ADP 7 case
hills    NOUN 5 obl hill
${second}
soldiers NOUN 8 obj soldier`;

it("gives weapons that were fired the verb for what they did", () => {
  const words = looked(FIRED("wounded  VERB 2 advcl wound"));
  expect([words[2], words[3], words[4], words[7]]).toEqual(["7 mark", "7 nsubj", "3 acl", "1 advcl"]);
});

it.each([
  ["what goes on with another verb", FIRED("wounding VERB 2 advcl wound")],
  [
    "those who fire",
    FIRED("wounded  VERB 2 advcl wound").replace("rockets  NOUN 5 nsubj rocket", "troops NOUN 5 nsubj troop"),
  ],
])("leaves %s alone", (_, table) => {
  expect(looked(table)).toEqual(analysisOf(table).words.map(({ head, relation }) => `${head} ${relation}`));
});
