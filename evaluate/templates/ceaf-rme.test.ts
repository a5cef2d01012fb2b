import { expect, it } from "vitest";
import { ceafRme, rates, sum } from "./ceaf-rme.ts";
import type { Template } from "./gold.ts";
import { normalise } from "./normalise.ts";
import { ROLES, type RoleName } from "./records.ts";

const filler = (words: string) => ({
  wordings: new Set(words.replace("?", "").split("/").map(normalise)),
  optional: words.startsWith("?"),
});

/** "ATTACK: Victim the mayor/Mr. Okoth, driver; Weapon rifle"; "?" before a filler or a type makes it optional. */
function template(line: string): Template {
  const [type = "", rest = ""] = line.split(": ");
  const roles = new Map(
    rest.split("; ").map((part) => [part.split(" ")[0], part.slice(part.indexOf(" ") + 1).split(", ")] as const),
  );
  const of = (role: RoleName) => (roles.get(role) ?? []).map(filler);
  return {
    types: type.replace("?", "").split(" / "),
    optional: type.startsWith("?"),
    fillers: {
      PerpInd: of("PerpInd"),
      PerpOrg: of("PerpOrg"),
      Target: of("Target"),
      Victim: of("Victim"),
      Weapon: of("Weapon"),
    },
  };
}

const scores = (found: readonly string[], gold: readonly string[]) => {
  const tallies = ceafRme(found.map(template), gold.map(template));
  const all = ROLES.map((role) => tallies[role]).reduce(sum);
  return [all.rightFound, all.found, all.rightGold, all.gold];
};

it.each([
  [
    "one wording of several",
    ["ATTACK: Victim Mr. Okoth"],
    ["ATTACK: Victim the mayor/Mr. Okoth, driver"],
    [1, 1, 1, 2],
  ],
  ["articles and marks aside", ["BOMBING: Target The bus-station"], ["BOMBING: Target busstation"], [1, 1, 1, 1]],
  ["no other role", ["ATTACK: PerpInd driver"], ["ATTACK: Victim driver"], [0, 1, 0, 1]],
  ["no other type", ["BOMBING: Victim driver"], ["ATTACK: Victim driver"], [0, 1, 0, 1]],
  ["either of two types", ["BOMBING: Victim driver"], ["ATTACK / BOMBING: Victim driver"], [1, 1, 1, 1]],
  [
    "the best one-to-one alignment",
    ["ATTACK: Victim clerk, nurse", "ATTACK: Victim guard"],
    ["ATTACK: Victim guard", "ATTACK: Victim nurse, clerk"],
    [3, 3, 3, 3],
  ],
  ["each key once", ["ATTACK: Victim clerk", "ATTACK: Victim clerk"], ["ATTACK: Victim clerk"], [1, 2, 1, 1]],
  ["optional fillers need not be found", ["ATTACK: Victim clerk"], ["ATTACK: Victim clerk, ?nurse"], [1, 1, 1, 1]],
  ["optional fillers count when found", ["ATTACK: Victim nurse"], ["ATTACK: Victim clerk, ?nurse"], [1, 1, 1, 2]],
  ["optional templates need not be found", [], ["?ATTACK: Victim clerk"], [0, 0, 0, 0]],
])("counts %s", (_, found, gold, expected) => {
  expect(scores(found, gold)).toEqual(expected);
});

it("gives F1 of both sides in hundredths", () => {
  expect(rates({ rightFound: 1, found: 2, rightGold: 1, gold: 4 })).toEqual({ p: 50, r: 25, f1: 100 / 3 });
});
