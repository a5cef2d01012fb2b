import { describe, expect, it } from "vitest";
import { eitherContains, isBare, normalise } from "./normalise.ts";

describe("normalise", () => {
  it.each([
    ["The  Reed\nFront’s", "reed front"],
    ["An envoy,", "envoy"],
    ["“Harbour” Board.", '"harbour" board'],
    ["the", "the"],
    ["U.S.", "u.s"],
  ])("%j becomes %j", (form, plain) => expect(normalise(form)).toBe(plain));
});

describe("isBare", () => {
  it.each([
    ["they", true],
    ["She", true],
    ["the suspects", true],
    ["Reuters", false],
    ["two envoys", false],
    ["US", false],
  ])("%j: %j", (form, bare) => expect(isBare(form)).toBe(bare));
});

describe("eitherContains", () => {
  it.each([
    ["reed front", "front", true],
    ["front", "reed front", true],
    ["reed", "reeds of the lake", false],
    ["", "reed", false],
  ])("%j and %j: %j", (a, b, held) => expect(eitherContains(a, b)).toBe(held));
});
