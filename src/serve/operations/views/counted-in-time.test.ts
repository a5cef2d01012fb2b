import { expect, test } from "vitest";
import type { EventTold } from "../../../store/queries/find/events-told.ts";
import { countedInTime } from "./counted-in-time.ts";

const told = (
  event: string,
  start: string | null,
  end = start,
  { value = "ASSAULT", claims = 1, published = null as string | null } = {},
): EventTold => ({ event, start, end, published, value, claims });

const days = (rows: readonly EventTold[], options: Partial<Parameters<typeof countedInTime>[1]> = {}) =>
  countedInTime(rows, { time: "happened", unit: "day", ...options });

test("events are counted once in a stretch, however many values they are told apart by", () => {
  const { bins, events } = days([
    told("v1", "2025-10-02", "2025-10-02", { value: "reported", claims: 3 }),
    told("v1", "2025-10-02", "2025-10-02", { value: "denied" }),
    told("v2", "2025-10-02", "2025-10-02", { value: "reported" }),
  ]);
  expect(events).toBe(2);
  expect(bins).toEqual([
    {
      start: "2025-10-02",
      end: "2025-10-02",
      events: 2,
      claims: 5,
      may_be: 0,
      parts: [
        { value: "reported", events: 2 },
        { value: "denied", events: 1 },
      ],
    },
  ]);
});

test.each([
  ["day", [0, 1, 0], [1, 1, 1]],
  ["month", [2], [0]],
] as const)("what is told less exactly than a %s is not put on its first day", (unit, exact, mayBe) => {
  const { bins } = days([told("v1", "2025-10-02"), told("v2", "2025-10-01", "2025-10-03")], { unit });
  expect(bins.map(({ events }) => events)).toEqual(exact);
  expect(bins.map(({ may_be }) => may_be)).toEqual(mayBe);
});

test("what lies outside the window, and what has no day, is said", () => {
  const rows = [told("v1", "2025-09-01"), told("v2", "2025-10-02"), told("v3", "2025-12-24"), told("v4", null)];
  expect(days(rows, { from: "2025-10-01", to: "2025-10-31" })).toMatchObject({
    before: 1,
    after: 1,
    undated: 1,
    events: 4,
  });
});

test("a few events that lie far back do not press the others together", () => {
  const recent = Array.from({ length: 40 }, (_, at) =>
    told(`v${at}`, `2025-10-${String((at % 20) + 1).padStart(2, "0")}`),
  );
  const { from, before } = countedInTime([told("v90", "1948-05-14"), told("v91", "1978-09-17"), ...recent], {
    time: "happened",
  });
  expect([from, before]).toEqual(["2025-10-01", 2]);
});

test("by publication an event counts on every day on which a report told of it", () => {
  const rows = ["2025-10-03", "2025-10-05"].map((published) => told("v1", "2025-10-02", "2025-10-02", { published }));
  const { bins, undated } = days([...rows, told("v2", "2025-10-02")], { time: "published" });
  expect(bins.map(({ events }) => events)).toEqual([1, 0, 1]);
  expect(undated).toBe(1);
});

test("nothing found is no stretch", () => {
  expect(days([])).toMatchObject({ bins: [], from: null, events: 0 });
  expect(days([told("v1", null)])).toMatchObject({ bins: [], undated: 1, events: 1 });
});

test.each([
  ["0000-01-01", "0000-01-09"],
  ["9999-12-30", "9999-12-31"],
  ["0000-01-01", "9999-12-31"],
])("a window from %s to %s is cut, not refused", (from, to) => {
  for (const unit of ["day", "week", "month", "year"] as const)
    expect(days([told("v1", "2025-10-02")], { from, to, unit }).bins.length).toBeLessThanOrEqual(400);
});
