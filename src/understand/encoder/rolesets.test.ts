import { describe, expect, it } from "vitest";
import { chooseRoleset, makeRolesets, packageRolesets } from "./rolesets.ts";

const senses = ["other", "01", "02", "LV"];

describe("rolesets", () => {
  const rolesets = makeRolesets({ aliases: { strike: "v01,02;n01", striking: "nstrike.01", run: "v01,21" } });

  it.each([
    ["strike", "v", ["strike.01", "strike.02"]],
    ["strike", "n", ["strike.01"]],
    ["striking", "v", ["strike.01"]],
    ["unheard", "v", []],
  ])("of %s as %s", (lemma, part, expected) => {
    expect(rolesets.of(lemma, part)).toEqual(expected);
  });

  it.each([
    [["strike.01", "strike.02"], [0, 1, 3, 9], "strike.02"],
    [["run.01", "run.21"], [5, 1, 9, 9], "run.21"],
    [["visit.01"], [9, -9, 9, 9], "visit.01"],
    [[], [9, 9, 9, 9], null],
  ])("%j with %j: %s", (candidates, scores, expected) => {
    expect(chooseRoleset(candidates, senses, scores)).toBe(expected);
  });

  it("are shipped", () => {
    expect(packageRolesets().of("accuse", "v")).toEqual(["accuse.01"]);
    expect(packageRolesets().of("set_up", "v")).toContain("set_up.03");
  });
});
