import { remembered } from "../../model/remembered.ts";

const DAY_MS = 86_400_000;

/** An ISO day as days since 1970-01-01. */
export const dayNumber = remembered((day) => Math.round(Date.UTC(...partsOf(day)) / DAY_MS), 10_000);

/** An ISO day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.UTC(...partsOf(day)) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from the first to the second; negative where the second comes earlier. */
export const daysBetween = (first: string, second: string): number => dayNumber(second) - dayNumber(first);

const partsOf = (day: string) =>
  [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))] as const;
