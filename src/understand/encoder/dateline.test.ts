import { describe, expect, it } from "vitest";
import { afterDateline } from "./dateline.ts";

describe("a dateline", () => {
  it.each([
    ["KHARTOUM (Reuters) - ", "Officers met."],
    ["KABUL, May 5 (AFP) — ", "Two men fled."],
    ["N'DJAMENA – ", "The army said so."],
    ["Port Sudan, Sudan (AP) -- ", "A ship left."],
  ])("ends before the story: %s", (dateline, story) => {
    expect(afterDateline(dateline + story, 0)).toBe(dateline.length);
  });

  it.each([
    "UN - backed forces moved.",
    "The army — or what is left of it — fled.",
    "NATO said (on Monday) that - well.",
    "Rebels (AP) said no.",
    "",
  ])("is not seen in: %s", (text) => {
    expect(afterDateline(text, 0)).toBe(0);
  });
});
