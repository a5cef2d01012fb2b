import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withLaidCharges } from "./laid-charges.ts";

const read = (table: string) =>
  withLaidCharges(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

const ACCUSED = `
Villagers NOUN 2 nsubj
accused   VERB 0 root accuse
soldiers  NOUN 2 obj soldier
of        ADP  5 case
torture   NOUN 3 nmod`;

const BLAMED = `
Officials   NOUN 2 nsubj
blamed      VERB 0 root blame
explosions  NOUN 2 obj explosion
that        PRON 5 nsubj
killed      VERB 3 acl:relcl kill
nurses      NOUN 5 obj nurse
on          ADP  8 case
rebels      NOUN 6 nmod rebel`;

it("hangs a charge on its verb, and the accused on the verb of blaming", () => {
  expect(read(ACCUSED)[4]).toBe("1 obl");
  expect(read(BLAMED)[7]).toBe("1 obl");
});

it("leaves what the verb has, and what is no charge and nobody", () => {
  for (const [table, at, kept] of [
    [ACCUSED.replace("soldiers  NOUN 2 obj soldier", "soldiers  NOUN 5 nmod soldier"), 4, "2 nmod"],
    [ACCUSED.replace("torture   NOUN", "Mali      PROPN"), 4, "2 nmod"],
    [ACCUSED.replace("accuse\n", "meet\n"), 4, "2 nmod"],
    [BLAMED.replace("rebels      NOUN 6 nmod rebel", "market      NOUN 6 nmod"), 7, "5 nmod"],
    [BLAMED.replace("5 obj nurse", "2 obl nurse").replace("on          ADP  8", "on          ADP  6"), 7, "5 nmod"],
  ] as const)
    expect(read(table)[at]).toBe(kept);
});
