import { expect, test } from "vitest";
import type { ClaimLine } from "../shapes/claim-line.ts";
import { citedQuotation, citedSentence } from "./quoted-claim.ts";

const hop = (words: string, named: boolean) => ({ words, named, quoted: !named }) as ClaimLine["chain"][number];
const line = {
  sentence: "Gunmen took nine herders.",
  content: "gunmen took nine herders",
  published: "2025-10-02T06:00:00Z",
  chain: [hop("The Delta Post", true), hop("two officials", false)],
};

test.each([
  [line, "Gunmen took nine herders (The Delta Post, citing “two officials”, 2 October 2025)."],
  [
    { ...line, sentence: "“nine were taken”", published: null },
    "“nine were taken” (The Delta Post, citing “two officials”).",
  ],
])("a sentence says whose word it is", (claim, words) => expect(citedSentence(claim)).toBe(words));

test("a quotation is word for word", () =>
  expect(citedQuotation(line)).toBe(
    "“gunmen took nine herders” — The Delta Post, citing “two officials”, 2 October 2025",
  ));
