import { describe, expect, it } from "vitest";
import type { DraftClaim } from "../../draft.ts";
import { draftOf } from "../../testing/draft-of.ts";
import { names } from "../03-names/index.ts";
import { refer } from "../04-refer/index.ts";
import { claim } from "./index.ts";

const told = (found: DraftClaim) => {
  const side = (parties: DraftClaim["actors"]) => parties.map(({ span }) => span.text).join(", ") || "-";
  return `${found.type} ${found.mode ?? "-"}: ${side(found.actors)} > ${side(found.recipients)}`;
};

const read = (table: string): readonly DraftClaim[] => draftOf(table, names, refer, claim).claims;

const ACTIVE = `
Rebels   NOUN 2 nsubj rebel
ambushed VERB 0 root ambush
an       DET  5 det
army     NOUN 5 compound
convoy   NOUN 2 obj
_.       PUNCT 2 punct`;

const PASSIVE = `
Two      NUM  2 nummod
judges   NOUN 4 nsubj:pass judge
were     AUX  4 aux:pass be
arrested VERB 0 root arrest
by       ADP  6 case
police   NOUN 4 obl:agent
_.       PUNCT 4 punct`;

const AGENTLESS = `
Nine      NUM  2 nummod
villagers NOUN 4 nsubj:pass villager
were      AUX  4 aux:pass be
killed    VERB 0 root kill
_.        PUNCT 4 punct`;

const LIGHT = `
The      DET  2 det
militia  NOUN 3 nsubj
launched VERB 0 root launch
an       DET  5 det
attack   NOUN 3 obj
on       ADP  8 case
the      DET  8 det
village  NOUN 5 nmod
_.       PUNCT 3 punct`;

const RELATIVE = `
Soldiers  NOUN 2 nsubj soldier
left      VERB 0 root leave
the       DET  4 det
valley    NOUN 2 obj
that      PRON 7 obj
they      PRON 7 nsubj
occupied  VERB 4 acl:relcl occupy
_.        PUNCT 2 punct`;

const CONTROL = `
Kasra    PROPN 2 nsubj - B-Person
accused  VERB 0 root accuse
the      DET  4 det
army     NOUN 2 obj
of       SCONJ 6 mark
shelling VERB 2 advcl shell
a        DET  8 det
camp     NOUN 6 obj
_.       PUNCT 2 punct`;

const BOTH = `
Rebels   NOUN 4 nsubj rebel
and      CCONJ 3 cc
soldiers NOUN 1 conj soldier
clashed  VERB 0 root clash
_.       PUNCT 4 punct`;

describe("events", () => {
  it.each([
    ["an active verb", ACTIVE, "ASSAULT -: Rebels > army convoy"],
    ["a passive with its agent", PASSIVE, "COERCE arrest: police > judges"],
    ["an agentless passive has no doer", AGENTLESS, "ASSAULT -: - > villagers"],
    ["a light verb lends its subject", LIGHT, "ASSAULT -: militia > village"],
    ["an object gap of a relative clause", RELATIVE, "COERCE seize: they > valley"],
    ["coordinated doers", BOTH, "ASSAULT -: Rebels, soldiers > -"],
  ])("%s", (_, table, expected) => {
    expect(read(table).map(told)).toContain(expected);
  });

  it("counts those it happened to", () => {
    expect(read(AGENTLESS)[0]?.counts).toMatchObject([{ of: "killed", low: 9, high: 9, approximate: false }]);
  });

  it("tells an accusation in the teller's voice and its content in the accuser's", () => {
    const claims = read(CONTROL);
    expect(claims.map(told)).toEqual(["ACCUSE allege: Kasra > army", "ASSAULT heavy-weapons: army > camp"]);
    expect(claims[0]?.chain).toEqual([]);
    expect(claims[1]?.chain).toMatchObject([{ name: "Kasra", stance: "alleges" }]);
    expect(claims[0]?.linksTo).toEqual([{ to: 1, as: "alleges" }]);
  });

  it("says in words why", () => {
    expect(read(ACTIVE)[0]?.why[0]?.says).toBe(
      "“ambushed” tells of violence (ASSAULT). Doer: “Rebels”. Done to: “army convoy”.",
    );
  });
});

describe("what tells of nothing", () => {
  it.each([
    [
      "a bare mention of what was told before",
      "The DET 2 det\nattack NOUN 3 nsubj\nworried VERB 0 root worry\nhim PRON 3 obj\n_. PUNCT 3 punct",
    ],
    ["an order to the reader", "Call VERB 0 root call\nfor ADP 3 case\nhelp NOUN 1 obl\n_. PUNCT 1 punct"],
    [
      "labour strikes are no assault",
      "They PRON 2 nsubj\nfear VERB 0 root fear\nteacher NOUN 4 compound\nstrikes NOUN 2 obj strike\n_. PUNCT 2 punct",
    ],
  ])("%s", (_, table) => {
    expect(read(table).filter(({ type }) => type === "ASSAULT" || type === "REQUEST")).toEqual([]);
  });
});
