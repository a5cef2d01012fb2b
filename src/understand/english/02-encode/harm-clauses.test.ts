import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withHarmClauses, withHarmfulDeeds, withLeftDead } from "./harm-clauses.ts";

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

const CHARGED = `
agents  NOUN 0 root agent
charged VERB 1 acl charge
in      ADP  4 case
bombing NOUN 2 obl bombing
that    PRON 6 nsubj
killed  VERB 1 acl:relcl kill
nine    NUM  6 obj`;

it("hangs a clause of harm on the deed told last", () => {
  expect(withHarmfulDeeds(analysisOf(CHARGED)).words[5]?.head).toBe(3);
});

it("leaves whoever killed, and whatever else they did", () => {
  for (const other of [
    CHARGED.replace("that    PRON", "who     PRON"),
    CHARGED.replace("killed  VERB 1 acl:relcl kill", "prayed  VERB 1 acl:relcl pray"),
    CHARGED.replace("bombing NOUN 2 obl bombing", "town    NOUN 2 obl town"),
  ])
    expect(withHarmfulDeeds(analysisOf(other)).words[5]?.head).toBe(0);
});

const LEFT = `
raid     NOUN 2 nsubj
ended    VERB 0 root end
with     ADP  4 case
officers NOUN 2 nsubj
left     VERB 2 advcl leave
dead     ADJ  5 xcomp`;

it("leaves people dead who end nothing", () => {
  const people = (table: string) => withLeftDead(analysisOf(table)).words[3];
  expect(people(LEFT)).toMatchObject({ head: 4, relation: "nsubj:pass" });
  expect(people(LEFT.replace("dead     ADJ", "happy    ADJ"))).toMatchObject({ head: 1, relation: "nsubj" });
  expect(people(LEFT.replace("with     ADP", "as       ADP"))).toMatchObject({ head: 1, relation: "nsubj" });
});
