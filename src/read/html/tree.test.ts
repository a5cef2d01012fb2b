import { expect, test } from "vitest";
import { given } from "../testing.ts";

const ARTICLE =
  "<article><h1>Army leaves Kaya</h1><p>The army left Kaya on Monday, residents said, and took the wounded with it to the capital.</p></article>";

test.each([
  ["as many elements as a page may have", `${"<br>".repeat(149_000)}${ARTICLE}`, { title: "Army leaves Kaya" }],
  [
    "more than any page that somebody wrote",
    `${"<br>".repeat(150_001)}${ARTICLE}`,
    { error: "too-much", says: expect.stringMatching(/more than 150,000 elements/) },
  ],
  [
    "deeper than any page that somebody wrote",
    `${"<div>".repeat(5_001)}${ARTICLE}`,
    { error: "too-much", says: expect.stringMatching(/nested more than 5,000 deep/) },
  ],
])("%s", async (_, body, expected) => {
  expect(await given(`<!doctype html><html lang="en"><body>${body}`, "x.html")).toMatchObject([expected]);
});
