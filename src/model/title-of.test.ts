import { expect, test } from "vitest";
import { titleOf } from "./title-of.ts";

test.each<[string, string, string | null]>([
  ["a headline", "Rebels take Arran\n\nThe town fell on Monday.", "Rebels take Arran"],
  ["behind a dateline", "ARRAN (AP) --\n\nRebels took the town on Monday.", "Rebels took the town on Monday."],
  ["behind a dateline with a day", "ARRAN, May 3 (Vale News) -- Rebels took the town.", "Rebels took the town."],
  ["behind an author and a section", "WORLD\nBy Ann Lee\nRebels take Arran\n", "Rebels take Arran"],
  ["in other letters", "Повстанцы взяли город Арран\n", "Повстанцы взяли город Арран"],
  ["cut behind a word", `${"Rebels took the town. ".repeat(9)}`, `${"Rebels took the town. ".repeat(4)}Rebels took…`],
  ["nothing to say", "12.3\n\n45\n", null],
])("%s", (_, text, title) => {
  expect(titleOf({ text })).toBe(title);
});

test("a title that is given stands", () => {
  expect(titleOf({ title: "Arran", text: "Rebels take Arran" })).toBe("Arran");
  expect(titleOf({ title: " ", text: "Rebels take Arran" })).toBe("Rebels take Arran");
});
