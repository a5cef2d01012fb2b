import { expect, test } from "vitest";
import { violence } from "../forms/ucdp.ts";
import type { EventOut, PlaceOut } from "../view/out.ts";
import { acledType, isOfAcled, sidesOf } from "./acled-type.ts";
import type { EventTold } from "./event-told.ts";
import type { SideOut } from "./side-out.ts";

interface Given {
  readonly type?: string;
  readonly mode?: string | null;
  /** "MIL" or "MIL SDN": sectors, and where it is at home. */
  readonly doers?: readonly string[];
  readonly doneTo?: readonly string[];
  /** Whom reports count: "3 killed soldiers". */
  readonly tolls?: readonly string[];
}

const side = (words: string, kind: string): SideOut => {
  const [sector = "", country = null] = words.split(" ");
  const sectors = sector === "" ? [] : sector.split("+");
  return { key: words, actor: null, name: words, raw: words, kind, country, sectors, title: null };
};

function told({ type = "ASSAULT", mode = "firearms", doers = [], doneTo = [], tolls = [] }: Given): EventTold {
  const counted = tolls.map((toll) => {
    const [number = "0", of = "killed", who = null] = toll.split(" ");
    return { of, who, range: { low: Number(number), high: Number(number) }, part: false, since: null };
  });
  const event = { type, mode, evidence: { tolls: counted } } as unknown as EventOut;
  const place = { country: "SDN" } as PlaceOut;
  return {
    ...{ event, place, claims: [], lead: undefined as never },
    doers: doers.map((words) => side(words, "organization")),
    doneTo: doneTo.map((words) => side(words, words === "" ? "place" : "group")),
  };
}

const typeOf = (given: Given) => {
  const one = told(given);
  return acledType(one, sidesOf(one))?.sub_event_type ?? null;
};

test.each<[string, Given, string | null]>([
  ["an army against rebels", { doers: ["MIL SDN"], doneTo: ["REB"] }, "Armed clash"],
  ["an army against civilians", { doers: ["MIL SDN"], doneTo: ["CVL"] }, "Attack"],
  ["an army against people who are only counted", { doers: ["MIL"], tolls: ["12 killed civilians"] }, "Attack"],
  [
    "the same, some of whom no list knows",
    { doers: ["MIL"], tolls: ["12 killed civilians", "3 killed smugglers"] },
    null,
  ],
  ["an army against a village: whom, nobody says", { doers: ["MIL"], doneTo: [""] }, null],
  ["nobody against civilians", { doneTo: ["CVL"] }, null],
  ["an army against rebels and civilians alike", { doers: ["MIL"], doneTo: ["REB", "CVL"] }, null],
  ["a body of two sides", { doers: ["MIL+REB"], doneTo: ["CVL"] }, null],
  ["a minister who is shot", { doers: ["UAF"], doneTo: ["GOV"] }, null],
  ["a drone on whatever", { mode: "drone", doers: ["MIL"], doneTo: [""] }, "Air/drone strike"],
  ["a drone of nobody", { mode: "drone", doneTo: ["CVL"] }, null],
  ["a suicide attack of nobody", { mode: "suicide-attack", doneTo: ["CVL"] }, "Suicide bomb"],
  ["gunmen who abduct pupils", { mode: "abduct", doers: ["UAF"], doneTo: ["EDU"] }, "Abduction/forced disappearance"],
  ["soldiers who are abducted", { mode: "abduct", doers: ["UAF"], doneTo: ["MIL"] }, "Armed clash"],
  ["a march", { type: "PROTEST", mode: "demo", doers: ["OPP"] }, "Peaceful protest"],
  ["a march on which somebody was hurt", { type: "PROTEST", mode: "demo", doers: ["OPP"], tolls: ["2 injured"] }, null],
  ["a hunger strike, which ACLED does not code", { type: "PROTEST", mode: "hunger", doers: ["OPP"] }, null],
  ["tear gas", { mode: "crowd-control", doers: ["COP"], doneTo: ["OPP"] }, "Protest with intervention"],
  [
    "tear gas that killed",
    { mode: "crowd-control", doers: ["COP"], doneTo: ["OPP"], tolls: ["1 killed"] },
    "Excessive force against protesters",
  ],
  ["talks", { type: "CONSULT", mode: "visit", doers: ["GOV"], doneTo: ["GOV"] }, null],
])("%s", (_, given, expected) => {
  expect(typeOf(given)).toBe(expected);
});

test("an army abroad is a foreign force", () => {
  expect(sidesOf(told({ doers: ["MIL TCD"], doneTo: ["MIL SDN"] }))).toEqual({
    doer: "External/Other forces",
    doneTo: "State forces",
  });
});

test.each<[string, Given, boolean]>([
  ["force", { type: "ASSAULT" }, true],
  ["arrests", { type: "COERCE", mode: "arrest" }, true],
  ["censorship", { type: "COERCE", mode: "censor" }, false],
  ["talks", { type: "CONSULT" }, false],
])("whether ACLED codes %s", (_, given, expected) => {
  expect(isOfAcled(told(given).event)).toBe(expected);
});

test.each<[string, Given, number | null]>([
  ["an army and rebels", { doers: ["MIL SDN"], doneTo: ["REB"] }, 1],
  ["rebels and an army", { doers: ["REB"], doneTo: ["MIL SDN"] }, 1],
  ["two armies", { doers: ["MIL TCD"], doneTo: ["MIL SDN"] }, 1],
  ["two militias", { doers: ["PRM"], doneTo: ["REB"] }, 2],
  ["rebels and civilians", { doers: ["REB"], doneTo: ["CVL"] }, 3],
  ["police and protesters", { doers: ["COP"], doneTo: ["OPP"] }, null],
  ["nobody and civilians", { doneTo: ["CVL"] }, null],
])("UCDP's type of violence between %s", (_, given, expected) => {
  expect(violence(sidesOf(told(given)))).toBe(expected);
});
