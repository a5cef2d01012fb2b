import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withIdentifiedAs } from "./identified-as.ts";

const NAMED = `
identified VERB  0 root identify
the        DET   3 det
person     NOUN  1 obj
killed     VERB  3 acl kill
as         ADP   6 case
Paz        PROPN 4 obl`;

const headOfName = (table: string) => withIdentifiedAs(analysisOf(table)).words[5]?.head;

it("gives the name to whom was identified", () => {
  expect(headOfName(NAMED)).toBe(0);
});

it("leaves what is no name, what nothing leads, and other verbs", () => {
  expect(headOfName(NAMED.replace("Paz        PROPN", "revenge    NOUN"))).toBe(3);
  expect(headOfName(NAMED.replace("as         ADP", "in         ADP"))).toBe(3);
  expect(headOfName(NAMED.replace("root identify", "root bury"))).toBe(3);
});
