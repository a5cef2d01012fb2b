import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withHarmClauses } from "./harm-clauses.ts";

const told = (verb: string, clause: string) => `
Crowds NOUN  2 nsubj
${verb}
after  SCONJ 5 mark
police NOUN  5 nsubj
${clause}
,      PUNCT 7 punct
killing VERB 2 advcl kill
two    NUM   7 obj`;
const headOfKilling = (table: string) => withHarmClauses(analysisOf(table)).words[6]?.head;

it("hangs what harmed on the assault told last", () => {
  expect(headOfKilling(told("rioted VERB 0 root riot", "fired VERB 2 advcl fire"))).toBe(4);
});

it("leaves it where the nearer clause is no assault, or has no subject", () => {
  expect(headOfKilling(told("rioted VERB 0 root riot", "prayed VERB 2 advcl pray"))).toBe(1);
  const bare = told("rioted VERB 0 root riot", "fired VERB 2 advcl fire").replace("5 nsubj", "5 obj");
  expect(headOfKilling(bare)).toBe(1);
});
