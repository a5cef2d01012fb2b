import { createHash } from "node:crypto";

/** Who made something that people keep, who changed it last, and whether it is taken out. */
export interface KeptByPeople {
  readonly at: string;
  readonly author: string;
  readonly changed_at: string;
  readonly changed_by: string;
  readonly removed_at: string | null;
}

/** An id from what something was when it was made: the same in every copy of a case. */
export function idFrom(letter: string, ...parts: readonly (string | number)[]): string {
  return `${letter}_${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)}`;
}

/**
 * Of two states of one thing in two copies of a case the one that was changed last, by content where that does not tell:
 * so that it does not matter which case is merged into which.
 */
export function later<Row extends KeptByPeople>(one: Row, other: Row): Row {
  const order = (row: Row) => JSON.stringify([row.changed_at, row.changed_by, Object.entries(row).sort()]);
  return order(one) < order(other) ? other : one;
}
