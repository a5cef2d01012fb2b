import { createHash } from "node:crypto";

export const FOLDS = 5;

/** The fold of a record, by its name alone: the same on every machine. */
export function foldOf(record: string): number {
  return createHash("sha256").update(record).digest().readUInt32BE(0) % FOLDS;
}
