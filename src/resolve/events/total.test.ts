import { expect, test } from "vitest";
import type { Claim, Count } from "../../model/claim.ts";
import { spanOf } from "../../model/span.ts";
import { isTotal } from "./total.ts";

/** A claim by its clause, the word that tells of it, and what it counts; the day on which it is told to have happened. */
function claim(
  clause: string,
  predicate: string,
  counted: string,
  {
    day,
    since = null,
    low = null,
  }: { readonly day?: readonly [string, string]; since?: string | null; low?: number | null },
): Claim {
  const at = (words: string) => spanOf(clause, clause.indexOf(words), clause.indexOf(words) + words.length);
  const count: Partial<Count> = { of: "killed", who: null, low, high: null, since, span: at(counted) };
  return {
    kind: "event",
    content: spanOf(clause, 0, clause.length),
    predicate: at(predicate),
    counts: [count],
    date: day ? { start: day[0], end: day[1], how: "stated" } : null,
  } as unknown as Claim;
}

const SUNDAY = ["2024-03-10", "2024-03-10"] as const;

test.each([
  ["The violence in the delta has killed thousands", "killed", "thousands", { day: SUNDAY, low: 1000 }],
  ["Rebels have killed hundreds of villagers", "killed", "hundreds", {}],
  ["Attacks by bandits killed eight people", "killed", "eight", { low: 8 }],
  ["that more than 4,000 people were killed in the conflict", "killed", "4,000", { low: 4000 }],
  ["at least 90 people have been killed in separatist attacks", "killed", "90", { low: 90 }],
  ["The decade-old armed conflict killed 40 soldiers in January", "killed", "40", { low: 40 }],
  ["Fighting between clans killed 320 people last year", "killed", "320", { low: 320 }],
  [
    "the group killed 212 teachers",
    "killed",
    "212",
    { since: "2009-01-01", day: ["2009-01-01", "2024-03-11"], low: 212 },
  ],
] as const)("a total: %s", (clause, predicate, counted, told) => {
  expect(isTotal(claim(clause, predicate, counted, told))).toBe(true);
});

test.each([
  ["Gunmen killed 12 people in a market", "killed", "12", { day: SUNDAY, low: 12 }],
  ["an attack on a market killed 17 people", "killed", "17", { day: ["2023-05-01", "2023-05-31"], low: 17 }],
  ["The violence on Sunday killed five people", "killed", "five", { day: SUNDAY, low: 5 }],
  ["Three people were killed in unrest after the vote", "killed", "Three", { low: 3 }],
  ["Air strikes killed nine people on Sunday", "killed", "nine", { day: SUNDAY, low: 9 }],
  ["The quake killed thousands of people", "killed", "thousands", { day: SUNDAY, low: 1000 }],
  ["Officials of the region at war killed two men", "killed", "two", { low: 2 }],
  [
    "12 miners killed since the collapse",
    "killed",
    "12",
    { since: "2024-03-08", day: ["2024-03-08", "2024-03-11"], low: 12 },
  ],
  ["The army strikes the town and killed four", "killed", "four", { low: 4 }],
] as const)("one deed: %s", (clause, predicate, counted, told) => {
  expect(isTotal(claim(clause, predicate, counted, told))).toBe(false);
});
