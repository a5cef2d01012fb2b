import { expect, test } from "vitest";
import type { ClaimLine } from "../../api/model.ts";
import { asFootnote, asQuotation, asSentence } from "./citation.ts";

const hop = (words: string, named: boolean) => ({ words, named }) as ClaimLine["chain"][number];
const claim = {
  sentence: "Gunmen took nine herders.",
  title: "Nine taken near Kona",
  published: "2025-10-02",
  chain: [hop("The Delta Post", true), hop("two officials", false)],
} as unknown as ClaimLine;
const cited = { claim, words: "gunmen took nine herders", url: null, added: "2026-01-05T08:00:00Z" };

test("a sentence says whose word it is", () => {
  expect(asSentence(cited)).toBe("Gunmen took nine herders (The Delta Post, citing “two officials”, 2 Oct 2025).");
});

test("a footnote tells outlet, title, day, words, address and retrieval", () => {
  expect(asFootnote({ ...cited, url: "https://delta.example/1" })).toBe(
    "The Delta Post, citing “two officials”, “Nine taken near Kona”, 2 Oct 2025, “gunmen took nine herders”, https://delta.example/1, retrieved 5 Jan 2026.",
  );
});

test("what is not known is left out", () => {
  expect(asFootnote({ ...cited, claim: { ...claim, title: null, published: null } })).toBe(
    "The Delta Post, citing “two officials”, “gunmen took nine herders”, retrieved 5 Jan 2026.",
  );
});

test("a quotation is word for word", () => {
  expect(asQuotation(cited)).toBe("“gunmen took nine herders” — The Delta Post, citing “two officials”, 2 Oct 2025");
});
