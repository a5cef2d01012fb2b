import { expect, it } from "vitest";
import type { Violent } from "./incidents.ts";
import { stageOf } from "./slots.ts";

const told = (type: string, modality: string) =>
  ({ claim: { type, chain: [], certainty: { modality } } }) as unknown as Violent;

it.each([
  ["a deed", [told("ASSAULT", "actual")], "ACCOMPLISHED"],
  ["an attempt", [told("ASSAULT", "attempted")], "ATTEMPTED"],
  ["an attempt beside a deed", [told("ASSAULT", "attempted"), told("DIE", "actual")], "ACCOMPLISHED"],
  ["an attempt and who is blamed for it", [told("ASSAULT", "attempted"), told("ACCUSE", "actual")], "ATTEMPTED"],
  ["a threat and who was arrested for it", [told("THREATEN", "actual"), told("SANCTION", "actual")], "THREATENED"],
  ["blame alone", [told("ACCUSE", "actual")], "ACCOMPLISHED"],
])("reads how far it got from %s", (_, claims, stage) => {
  expect(stageOf(claims)).toBe(stage);
});
