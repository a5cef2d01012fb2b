import type { Output } from "../../api/operations.ts";

export type WaitingItem = Output<"review">["items"][number];
export type WaitingClaim = Extract<WaitingItem, { kind: "claim" }>;
export type WaitingPair = Extract<WaitingItem, { kind: "pair" }>;

/** What tells one thing that waits from another. */
export const keyOf = (item: WaitingItem): string =>
  item.kind === "claim" ? `${item.line.report} ${item.line.claim}` : `${item.a.ref} = ${item.b.ref}`;
