import { expect, test } from "vitest";
import { footnoteOf } from "./cited-claims.ts";

const hop = (words: string, named = true) => ({
  ...{ kind: "publisher" as const, type: null, words, named, quoted: !named, actor: null, stance: "reports" as const },
  ...{ cue: null, also: [], through: null },
});
const line = { title: "Strike on the salt road", published: "2025-11-05T08:00:00Z", content: "a drone hit two trucks" };

test.each([
  [
    { ...line, chain: [hop("Trans-Saharan Review"), hop("a security source", false)] },
    { url: "https://review.example/salt", retrieved: "2025-11-06", grade: "B2" },
    "Trans-Saharan Review, citing “a security source”, “Strike on the salt road”, 5 November 2025, “a drone hit two trucks”, https://review.example/salt, retrieved 6 November 2025, graded B2.",
  ],
  [
    { ...line, title: null, published: null, chain: [hop("Delta Post")] },
    { url: null, retrieved: "2025-11-06", grade: null },
    "Delta Post, “a drone hit two trucks”, retrieved 6 November 2025, ungraded.",
  ],
])("a footnote says all that is known, and nothing else", (claim, cited, footnote) => {
  expect(footnoteOf(claim, cited)).toBe(footnote);
});
