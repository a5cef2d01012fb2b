import { z } from "zod";

/** Whether something that people keep stands; what is deleted can be brought back. */
export const KeptState = z.enum(["kept", "deleted"]);
export type KeptState = z.infer<typeof KeptState>;

/** When it was taken out, after a change of its state; undefined leaves it as it is. */
export function removedAt(
  row: { readonly removed_at: string | null },
  state: KeptState | undefined,
  at: string,
): string | null {
  if (state === undefined) return row.removed_at;
  return state === "deleted" ? (row.removed_at ?? at) : null;
}
