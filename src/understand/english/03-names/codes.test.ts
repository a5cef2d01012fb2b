import { describe, expect, it } from "vitest";
import type { Draft } from "../../draft.ts";
import { analysisOf } from "../../testing/analysis-of.ts";
import { draftOf } from "../../testing/draft-of.ts";
import { makeTree } from "../../tree.ts";
import { emptyDraft } from "../../understand.ts";
import { names } from "./index.ts";

/** Phrases as parsed: a line a word, as in `analysisOf`; then the head word, and its country and sectors. */
const CASES: readonly (readonly [string, string, string, string | null, readonly string[]])[] = [
  [
    "a body before the noun",
    "a DET 3 det|CIA PROPN 3 compound - B-Organization|analyst NOUN 0 root analyst",
    "analyst",
    "USA",
    ["EDU"],
  ],
  [
    "a body makes the noun exact",
    "Hezbollah PROPN 2 compound - B-Organization|gunmen NOUN 0 root gunman",
    "gunmen",
    "LBN",
    ["REB", "PTY"].slice(0, 1),
  ],
  [
    "former office",
    "a DET 4 det|former ADJ 4 amod|Peruvian ADJ 4 amod - B-NORP|minister NOUN 0 root minister",
    "minister",
    "PER",
    ["ELI"],
  ],
  ["a former soldier stays one", "a DET 3 det|former ADJ 3 amod|soldier NOUN 0 root soldier", "soldier", null, ["MIL"]],
  [
    "whoever a group is of",
    "a DET 2 det|group NOUN 0 root group|of ADP 4 case|smugglers NOUN 2 nmod smuggler",
    "group",
    null,
    ["CRM"],
  ],
  [
    "members of a body",
    "members NOUN 0 root member|of ADP 3 case|UPDF PROPN 1 nmod - B-Organization",
    "members",
    "UGA",
    ["MIL"],
  ],
  [
    "an adjective and a creed",
    "Muslim ADJ 2 amod - B-NORP|leaders NOUN 0 root leader|in ADP 4 case|Kenya PROPN 2 nmod - B-Location",
    "leaders",
    "KEN",
    ["REL"],
  ],
  [
    "an army is not of where it stands",
    "soldiers NOUN 0 root soldier|in ADP 3 case|Kenya PROPN 1 nmod - B-Location",
    "soldiers",
    null,
    ["MIL"],
  ],
  [
    "who backs is somebody else",
    "Iran PROPN 3 obl - B-Location|_- PUNCT 3 punct|_backed VERB 4 amod back|fighters NOUN 0 root fighter",
    "fighters",
    null,
    ["UAF"],
  ],
  [
    "where one is based is home",
    "a DET 6 det|Malta PROPN 4 obl - B-Location|_- PUNCT 4 punct|_based VERB 6 amod base|shipping NOUN 6 compound|company NOUN 0 root company",
    "company",
    "MLT",
    ["BUS"],
  ],
  [
    "parents are no pupils",
    "pupils NOUN 3 nmod:poss pupil|_' PART 1 case|parents NOUN 0 root parent",
    "parents",
    null,
    ["CVL"],
  ],
  [
    "whose police",
    "Chilean ADJ 3 amod - B-NORP|riot NOUN 3 compound|police NOUN 0 root police",
    "police",
    "CHL",
    ["COP"],
  ],
  ["a state that few recognise", "a DET 3 det|breakaway ADJ 3 amod|region NOUN 0 root region", "region", null, ["PRE"]],
  [
    "two sectors in one office",
    "the DET 3 det|defence NOUN 3 compound|minister NOUN 0 root minister",
    "minister",
    null,
    ["GOV", "MIL"],
  ],
  [
    "two armies are of no one country",
    "Indian ADJ 4 amod - B-NORP|and CCONJ 3 cc|Pakistani ADJ 1 conj - B-NORP|troops NOUN 0 root troop",
    "troops",
    null,
    ["MIL"],
  ],
  [
    "a country told twice is one",
    "Kenyan ADJ 4 amod - B-NORP|and CCONJ 3 cc|armed ADJ 1 conj|police NOUN 0 root police",
    "police",
    "KEN",
    ["COP"],
  ],
  ["a man is anything", "two NUM 2 nummod|men NOUN 0 root man", "men", null, []],
  ["a table is nobody", "a DET 2 det|table NOUN 0 root table", "table", null, []],
];

const tableOf = (words: string) => words.split("|").join("\n");

function entityAt(draft: Draft, word: string) {
  const mention = draft.mentions.find(({ head }) => draft.analysis.words[head]?.text === word);
  return draft.entities.find(({ id }) => id === mention?.entity);
}

describe("country and sectors of a description", () => {
  it.each(CASES)("%s", (_, words, head, country, sectors) => {
    const entity = entityAt(draftOf(tableOf(words), names), head);
    expect([entity?.country, entity?.sectors]).toEqual([country, sectors]);
  });

  it("says which words gave them", () => {
    const draft = draftOf(
      tableOf("a DET 4 det|Libyan ADJ 4 amod - B-NORP|army NOUN 4 compound|official NOUN 0 root official"),
      names,
    );
    expect(entityAt(draft, "official")?.why.map(({ says }) => says)).toEqual([
      "“Libyan” gives the country: Libya (LBY).",
      "“army” gives the sector: armed forces (MIL).",
    ]);
  });

  it("gives a state's organs the one country that the report names, and none where it names two", () => {
    const text = (more: string) => `
The       DET  3 det
interior  NOUN 3 compound
minister  NOUN 4 nsubj minister
spoke     VERB 0 root  speak
in        ADP  6 case
Peru      PROPN 4 obl  - B-Location
${more}_. PUNCT 4 punct`;
    expect(entityAt(draftOf(text(""), names), "minister")?.country).toBe("PER");
    const two = draftOf(text("and CCONJ 8 cc\nChile PROPN 6 conj - B-Location\n"), names);
    expect(entityAt(two, "minister")?.country).toBeNull();
  });
});

/** The draft of a report published on a day. */
function published(day: string | null, table: string): Draft {
  const analysis = analysisOf(table);
  const draft = { ...emptyDraft({ id: "-", text: analysis.text }), published: day, analysis, tree: makeTree(analysis) };
  return { ...draft, ...names.run(draft) };
}

const PERSON = (name: string) => `${name} PROPN 2 nsubj - B-Person\nspoke VERB 0 root speak\n_. PUNCT 2 punct`;

describe("office holders", () => {
  it.each([
    ["1999-06-01", "Arafat", "PSE", ["GOV"], "president of the Palestinian Authority", false],
    ["1988-06-01", "Arafat", "PSE", ["REB"], "chairman of the Palestine Liberation Organization", false],
    ["2015-03-01", "Sarkozy", "FRA", ["ELI"], "president", true],
    ["1950-03-01", "Sarkozy", "FRA", [], undefined, undefined],
    ["1999-05-05", "Assad", "SYR", ["GOV"], "president", false],
    [null, "Bush", null, [], undefined, undefined],
    ["2015-03-01", "Sarkosy", null, [], undefined, undefined],
  ])("on %s %s is coded by the office of the day", (day, name, country, sectors, office, former) => {
    const entity = published(day, PERSON(name)).entities[0];
    expect([entity?.country, entity?.sectors]).toEqual([country, sectors]);
    expect([entity?.roles[0]?.title, entity?.roles[0]?.former]).toEqual([office, former]);
  });

  it("leaves a bare last name to whom the text gives it", () => {
    const draft = published(
      "2018-01-01",
      `
Ana   PROPN 3 nsubj - B-Person
Putin PROPN 1 flat - I-Person
left  VERB 0 root leave
_.    PUNCT 3 punct

Putin PROPN 2 nsubj - B-Person
spoke VERB 0 root speak
_.    PUNCT 2 punct`,
    );
    expect(draft.entities.map(({ country }) => country)).toEqual([null, null]);
  });

  it("believes the text's country before the list's", () => {
    const draft = published(
      "2018-01-01",
      `
Chilean  ADJ 2 amod - B-NORP
Theresa  PROPN 4 nsubj - B-Person
May      PROPN 2 flat - I-Person
spoke    VERB 0 root speak
_.       PUNCT 4 punct`,
    );
    expect(draft.entities.find(({ kind }) => kind === "person")?.country).toBe("CHL");
  });
});

const BODY = (...words: readonly string[]) =>
  `${words.map((word, i) => `${word} PROPN ${i < words.length - 1 ? words.length : words.length + 1} ${i < words.length - 1 ? "compound" : "nsubj"} - ${i === 0 ? "B" : "I"}-Organization`).join("\n")}\nspoke VERB 0 root speak\n_. PUNCT ${words.length + 1} punct`;

describe("country and sectors of a body's name", () => {
  it.each([
    [["Sinaloa", "Cartel"], "MEX", ["CRM"]],
    [["Kataib", "Hizbullah"], null, []],
    [["Northern", "Liberation", "Front"], null, ["REB"]],
    [["Ministry", "of", "Defence"], null, ["GOV", "MIL"]],
    [["Coastal", "Human", "Rights", "League"], null, ["SOC"]],
    [["Uganda", "Red", "Cross"], "UGA", ["MED"]],
  ])("%j", (words, country, sectors) => {
    const entity = draftOf(BODY(...words), names).entities[0];
    expect([entity?.country, entity?.sectors]).toEqual([country, sectors]);
  });

  it.each([
    ["2002-05-01", ["REB"]],
    ["2022-05-01", ["GOV"]],
  ])("the Taliban on %s", (day, sectors) =>
    expect(published(day, BODY("Taliban")).entities[0]?.sectors).toEqual(sectors),
  );
});
