import type { FramePart } from "./draft.ts";
import { firstWhere } from "./first-where.ts";

/** The part of the frame that a character lies in; null between parts. */
export function partAt(start: number, parts: readonly FramePart[]): FramePart | null {
  const part = parts[firstWhere(parts, ({ end }) => start < end)];
  return part && part.start <= start ? part : null;
}
