import { expect, test } from "vitest";
import { idFrom, later } from "./kept-by-people.ts";

const row = (changed_at: string, changed_by: string, name: string) => ({
  ...{ at: "2024-01-01", author: "amina", removed_at: null },
  ...{ changed_at, changed_by, name },
});

test.each([
  ["the later change", row("2024-01-02", "amina", "old"), row("2024-01-03", "amina", "new"), "new"],
  ["of one moment, by name", row("2024-01-02", "amina", "old"), row("2024-01-02", "berta", "new"), "new"],
  ["else by content", row("2024-01-02", "amina", "a"), row("2024-01-02", "amina", "b"), "b"],
])("%s stands, whichever comes first", (_, one, other, name) => {
  expect(later(one, other).name).toBe(name);
  expect(later(other, one).name).toBe(name);
});

test("ids follow from what was made", () => {
  expect(idFrom("s", "a", "b")).toMatch(/^s_[0-9a-f]{16}$/);
  expect(idFrom("s", "a", "b")).toBe(idFrom("s", "a", "b"));
  expect(idFrom("s", "ab")).not.toBe(idFrom("s", "a", "b"));
});
