import { describe, expect, it } from "vitest";
import { draftOf } from "../../testing/draft-of.ts";
import { names } from "./index.ts";

const MINISTER = `
Sudanese PROPN 3 amod   -  B-NORP
Foreign  PROPN 3 amod
Minister PROPN 5 nsubj
Adam     PROPN 3 flat   -  B-Person
visited  VERB  0 root   visit
Cairo    PROPN 5 obj    -  B-Location
_.       PUNCT 5 punct`;

const CAPITAL = `
Khartoum PROPN 2 nsubj  -  B-Location
accused  VERB  0 root   accuse
rebels   NOUN  2 obj    rebel
in       ADP   5 case
Khartoum PROPN 3 nmod   -  B-Location
_.       PUNCT 2 punct`;

const FORCE = `
The      DET   4 det
Northern PROPN 4 compound - B-Organization
Relief   PROPN 4 compound - I-Organization
Corps    PROPN 8 nsubj  -  I-Organization
(        PUNCT 6 punct
_NRC     PROPN 4 appos  -  B-Organization
_)       PUNCT 6 punct
said     VERB  0 root   say
three    NUM   11 nummod
army     NOUN  11 compound
officers NOUN  13 nsubj officer
had      AUX   13 aux   have
left     VERB  8 ccomp  leave
_.       PUNCT 8 punct`;

const CHILE = `
Chile      PROPN 4 nmod:poss - B-Location
_'s        PART  1 case
Defense    PROPN 4 compound - B-Organization
Department PROPN 5 nsubj - I-Organization
agreed     VERB  0 root agree
_.         PUNCT 5 punct`;

const CABINET = `
The      DET   2 det
cabinet  NOUN  6 nsubj cabinet
of       ADP   5 case
President PROPN 5 compound
Adam     PROPN 2 nmod  -  B-Person
met      VERB  0 root   meet
_.       PUNCT 6 punct`;

const NOTHING = `
It       PRON  2 expl
rained   VERB  0 root   rain
all      DET   4 det
week     NOUN  2 obl:tmod
_.       PUNCT 2 punct`;

const OWNED = `
After    ADP   5 case
the      DET   3 det
Taliban  PROPN 5 nmod:poss
_’s      PART  3 case
takeover NOUN  7 obl takeover
nobody   PRON  7 nsubj
left     VERB  0 root  leave
_.       PUNCT 7 punct`;

const entity = (table: string, words: string) => {
  const draft = draftOf(table, names);
  const mention = draft.mentions.find(({ span }) => span.text === words);
  return { mention, entity: draft.entities.find(({ id }) => id === mention?.entity) };
};

describe("names", () => {
  it("gives a person the office before the name, of its country, with the phrase around both", () => {
    const { mention, entity: adam } = entity(MINISTER, "Adam");
    expect(mention?.phrase.text).toBe("Sudanese Foreign Minister Adam");
    expect(adam?.roles[0]?.title).toBe("Foreign Minister");
    expect([adam?.country, adam?.sectors]).toEqual(["SDN", ["GOV"]]);
  });
  it("reads a capital that accuses as the government, and the same name after “in” as the place", () => {
    const draft = draftOf(CAPITAL, names);
    const capitals = draft.mentions.filter(({ span }) => span.text === "Khartoum");
    expect(capitals.map(({ stands_for }) => stands_for)).toEqual(["government", null]);
    expect(new Set(capitals.map((mention) => mention.entity)).size).toBe(2);
    expect(draft.entities[0]).toMatchObject({ kind: "organization", name: "government of Sudan", country: "SDN" });
  });
  it("ties an acronym in brackets to its long form", () => {
    const { entity: corps } = entity(FORCE, "NRC");
    expect(corps).toMatchObject({ name: "Northern Relief Corps", aliases: ["NRC"] });
  });
  it("codes a description by its noun and the word before it", () => {
    const { mention, entity: officers } = entity(FORCE, "army officers");
    expect([mention?.kind, mention?.phrase.text]).toEqual(["group", "three army officers"]);
    expect(officers?.sectors).toEqual(["MIL"]);
  });
  it("codes a body that several countries have by the country before it", () => {
    expect(entity(CHILE, "Defense Department").entity?.country).toBe("CHL");
  });
  it("makes no office of what stands before a preposition", () => {
    const { entity: adam } = entity(CABINET, "Adam");
    expect(adam?.roles.map(({ title, of }) => [title, of])).toEqual([["President", null]]);
  });
  it("finds a listed name that the model left out, without its ’s", () => {
    expect(draftOf(OWNED, names).mentions.map(({ span }) => span.text)).toContain("Taliban");
  });
  it("makes no mention of weather and of days", () => {
    expect(draftOf(NOTHING, names).mentions).toEqual([]);
  });
  it("reads an empty text", () => {
    expect(draftOf("", names).mentions).toEqual([]);
  });
});
