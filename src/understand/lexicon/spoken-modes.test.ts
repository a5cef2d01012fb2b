import { expect, test } from "vitest";
import { spokenMode } from "./spoken-modes.ts";

test.each([
  ["REQUEST", "RETREAT", "ceasefire", "yield"],
  ["REQUEST", "CONSULT", null, "meet"],
  ["REQUEST", "ELECT", null, "change"],
  ["REJECT", "AID", null, "assist"],
  ["THREATEN", "COERCE", "arrest", "arrest"],
  ["THREATEN", "COERCE", "curfew", "restrict"],
  ["THREATEN", "ELECT", null, null],
  ["ACCUSE", "ASSAULT", "beat", null],
])("%s about %s (%s): %s", (spoken, type, mode, gives) => expect(spokenMode(spoken, { type, mode })).toBe(gives));
