import type { ClaimOut } from "../view/out.ts";
import { type Column, each, table } from "./table.ts";

interface CountOut {
  readonly of: ClaimOut;
  readonly position: number;
  readonly count: ClaimOut["line"]["counts"][number];
}

const COLUMNS: readonly Column<CountOut>[] = [
  ["report", "the report's id", ({ of }) => of.line.report],
  ["claim", "the claim's id within the report", ({ of }) => of.line.claim],
  ["position", "its place among the claim's counts, from 0", ({ position }) => position],
  ["of", "what is counted: killed, injured, displaced, money and so on", ({ count }) => count.of],
  ["who", "which of them", ({ count }) => count.who],
  ["unit", "of money (ISO 4217), weight or the like", ({ count }) => count.unit],
  ["low", "at least so many; empty where open", ({ count }) => count.low],
  ["high", "at most so many; empty where open", ({ count }) => count.high],
  ["approximate", "1 where it is told as a rough number", ({ count }) => (count.approximate ? 1 : 0)],
  ["part_of", "the position of the count of which it is a part", ({ count }) => count.part_of],
  ["as_of", "the day on which it was the number", ({ count }) => count.as_of],
  ["since", "the day from which it runs, for a running total", ({ count }) => count.since],
  ["words", "the words for it", ({ count }) => count.words],
];

export const COUNTS = table({
  name: "counts",
  unit: "a number in a claim",
  columns: COLUMNS,
  of: (view) => each(view.claims(), (of) => of.line.counts.map((count, position) => ({ of, position, count }))),
});
