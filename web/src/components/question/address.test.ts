import { expect, test } from "vitest";
import { cleared, narrowings, questionAlone, questionOf, toggled } from "./address.ts";

test.each([
  ["", {}],
  ["words=drone&status=denied&status=alleged", { words: "drone", status: ["denied", "alleged"] }],
  ["quad=4&quad=3", { quad: [4, 3] }],
  ["words=%20%20&nobody=knows", {}],
  ["copies=yes&ascending=no", { copies: true }],
  ["confidence=0.8&happened_from=2025-10-01", { confidence: 0.8, happened_from: "2025-10-01" }],
  ["confidence=high", {}],
  ["limit=500&after=x", {}],
])("%s asks %j", (address, question) => {
  expect(questionOf(new URLSearchParams(address))).toEqual(question);
});

test.each([
  ["", "status", "denied", "status=denied"],
  ["status=denied", "status", "alleged", "status=denied&status=alleged"],
  ["status=denied&status=alleged&words=x", "status", "denied", "words=x&status=alleged"],
  ["speaker_words=police", "speaker_words", "army", "speaker_words=army"],
  ["speaker_words=police", "speaker_words", "police", ""],
] as const)("%s with %s %s toggled is %s", (before, field, value, after) => {
  expect(toggled(new URLSearchParams(before), field, value).toString()).toBe(after);
});

test("what narrows a question leaves order and unknown names out", () => {
  expect(narrowings(new URLSearchParams("sort=said&words=x&year=2025&foo=1&year="))).toEqual([
    { field: "words", value: "x" },
    { field: "year", value: "2025" },
  ]);
});

test("a question is taken out, or over to another page, without what belongs to this one", () => {
  const address = new URLSearchParams("words=x&status=denied&split=quad&sort=said");
  expect(cleared(address).toString()).toBe("split=quad&sort=said");
  expect(questionAlone(address)).toBe("words=x&status=denied&sort=said");
});
