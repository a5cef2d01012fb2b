import { expect, test } from "vitest";
import { dayWords, rangeWords } from "./days.ts";

test.each([
  ["2025-10-02", "2 Oct 2025"],
  ["2025-10-02T14:05:00Z", "2 Oct 2025"],
  ["2025-10", "Oct 2025"],
  ["yesterday", "yesterday"],
  ["2025-19-02", "2025-19-02"],
])("%s is written %s", (day, words) => {
  expect(dayWords(day)).toBe(words);
});

test.each([
  [null, null, null],
  [null, "2025-10-02", "by 2 Oct 2025"],
  ["2025-10-02", null, "from 2 Oct 2025"],
  ["2025-10-02", "2025-10-02", "2 Oct 2025"],
  ["2025-10-02", "2025-10-05", "2–5 Oct 2025"],
  ["2025-09-28", "2025-10-02", "28 Sep – 2 Oct 2025"],
  ["2025-10-01", "2025-10-31", "Oct 2025"],
  ["2024-02-01", "2024-02-29", "Feb 2024"],
  ["2023-02-01", "2023-02-27", "1–27 Feb 2023"],
  ["2025-01-01", "2025-06-30", "Jan–Jun 2025"],
  ["2025-01-01", "2025-12-31", "2025"],
  ["2011-01-01", "2024-12-31", "2011–2024"],
  ["2024-12-30", "2025-01-02", "30 Dec 2024 – 2 Jan 2025"],
])("from %s to %s is %s", (start, end, words) => {
  expect(rangeWords(start, end)).toBe(words);
});
