import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withMainVerbs } from "./main-verbs.ts";

const read = (table: string) =>
  withMainVerbs(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

const MAN = `
man      NOUN 0 root man
whose    PRON 3 nmod:poss
house    NOUN 4 nsubj
burned   VERB 1 acl:relcl burn
was      AUX  6 aux:pass be
arrested VERB 1 acl:relcl arrest`;

it("makes the second clause of a noun what is told of it", () => {
  const looked = read(MAN);
  expect([0, 3, 5].map((at) => looked[at])).toEqual(["5 nsubj:pass", "0 acl:relcl", "-1 root"]);
});

it("leaves a clause that is joined, has a subject, or is the only one", () => {
  for (const table of [
    MAN.replace("was      AUX  6 aux:pass be", "who      PRON 6 nsubj"),
    MAN.replace("was      AUX  6 aux:pass be", "and      CCONJ 6 cc"),
    MAN.replace("burned   VERB 1 acl:relcl burn", "burned   VERB 6 nmod burn"),
  ])
    expect(read(table)[5]).toBe("0 acl:relcl");
});
