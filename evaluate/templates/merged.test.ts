import { expect, it } from "vitest";
import { type Incident, merged } from "./merged.ts";
import type { RoleName } from "./records.ts";

const incident = (type: string, fillers: Partial<Record<RoleName, string[]>>): Incident => ({
  type,
  words: (role) => new Set(fillers[role] ?? []),
});
const strangers = () => 0.1;

it.each([
  ["one victim, one type", incident("ATTACK", { Victim: ["guard"] }), incident("ATTACK", { Victim: ["guard"] }), true],
  ["one target", incident("BOMBING", { Target: ["port"] }), incident("BOMBING", { Target: ["port", "pier"] }), true],
  [
    "one victim, two types",
    incident("ATTACK", { Victim: ["guard"] }),
    incident("KIDNAPPING", { Victim: ["guard"] }),
    false,
  ],
  ["one doer", incident("ATTACK", { PerpOrg: ["front"] }), incident("ATTACK", { PerpOrg: ["front"] }), false],
  ["nothing shared", incident("ATTACK", { Victim: ["guard"] }), incident("ATTACK", { Victim: ["clerk"] }), false],
  [
    "victim here, target there",
    incident("ATTACK", { Victim: ["police"] }),
    incident("ATTACK", { Target: ["police"] }),
    false,
  ],
])("with %s", (_, one, other, together) => {
  expect(merged([one, other], strangers, 0.5)).toEqual(together ? [[0, 1]] : [[0], [1]]);
});

it("joins what suits on average, and only with its own type", () => {
  const three = [incident("ATTACK", {}), incident("BOMBING", {}), incident("ATTACK", {})];
  expect(merged(three, () => 0.6, 0.5)).toEqual([[0, 2], [1]]);
  expect(merged(three, () => 0.5, 0.5)).toEqual([[0], [1], [2]]);
});
