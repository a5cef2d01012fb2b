import { expect, test } from "vitest";
import type { Claim } from "../../model/claim.ts";
import { noticesOf } from "./notices.ts";
import { toldAsCorrected } from "./told-as-corrected.ts";

const STORY = "Rebels killed 12 soldiers near Dilling.\n\n";

/** A claim at a word of a text, by a source. */
function claimAt(text: string, word: string, source: string | null): Claim {
  const start = text.lastIndexOf(word);
  const span = { start, end: start + word.length, text: word };
  const chain = [
    { name: "Chronicle", described: null, span: null },
    ...(source ? [{ name: null, described: source, span: null }] : []),
  ];
  return { predicate: span, content: span, chain } as unknown as Claim;
}

test.each([
  [
    "Correction: An earlier version of this report said that 20 soldiers were killed.",
    "killed",
    "earlier version of this report",
    true,
  ],
  ["This story was corrected: a previous article wrongly gave the toll as 20 killed.", "killed", null, true],
  ["Correction: The governor's office said that 12 were killed.", "killed", "governor's office", false],
  ["Correction: the convoy was stopped at Ansongo, not at Gao.", "stopped", null, false],
  ["An earlier report by the UN said that 20 soldiers were killed.", "killed", "earlier report by the UN", false],
])("%s", (notice, word, source, isCorrected) => {
  const text = `${STORY}${notice}`;
  expect(toldAsCorrected(claimAt(text, word, source), text, noticesOf(text)) !== null).toBe(isCorrected);
});

test("what the story itself says stands", () => {
  const text = `${STORY}Correction: An earlier version of this report said that 20 soldiers died.`;
  expect(toldAsCorrected(claimAt(text, "killed", "earlier version of this report"), text, noticesOf(text))).toBeNull();
});
