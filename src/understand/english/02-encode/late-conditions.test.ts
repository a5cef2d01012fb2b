import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withLateConditions } from "./late-conditions.ts";

const headOf = (helper: string, told: string) =>
  withLateConditions(
    analysisOf(`
Front  PROPN 3 nsubj
${helper}
free   VERB  0 root free
men    NOUN  3 obj man
who    PRON  7 nsubj:pass
${told}
taken  VERB  4 acl:relcl take
unless SCONJ 10 mark
police NOUN  10 nsubj
leave  VERB  7 advcl leave`),
  ).words[9]?.head;

it("gives a condition to what is open", () => {
  expect(headOf("would AUX 3 aux", "were AUX 7 aux:pass be")).toBe(2);
});

it("leaves it where nothing above is open, or where what is told of them is", () => {
  expect(headOf("did AUX 3 aux do", "were AUX 7 aux:pass be")).toBe(6);
  expect(headOf("would AUX 3 aux", "may AUX 7 aux")).toBe(6);
});
