import { z } from "zod";

const Forms = z.array(z.string());
const Chain = z.array(Forms).min(1);

/** A claim of the set, as an analyst wrote it down. */
export const SetClaim = z.object({
  id: z.string(),
  kind: z.enum(["event", "relation", "statement"]),
  type: z.string(),
  alt: z.array(z.string()),
  mode: z.string().nullable(),
  actor: Forms,
  recipient: Forms,
  words: z.string(),
  span: z.object({ start: z.number(), end: z.number() }).optional(),
  date: z.string().nullable(),
  said: z.string().nullable(),
  place: z.string().nullable(),
  counts: z.array(
    z.object({ of: z.string(), low: z.number().nullable(), high: z.number().nullable(), approximate: z.boolean() }),
  ),
  chain: Chain,
  kinds: z.array(z.string()),
  chain_alt: z.array(z.object({ chain: Chain, kinds: z.array(z.string()) })),
  unnamed: z.boolean().nullable(),
  status: z.string(),
  status_alt: z.array(z.string()),
  essential: z.boolean(),
});
export type SetClaim = z.infer<typeof SetClaim>;

/** A claim of the set with the place of its words in the report. */
export type PlacedClaim = SetClaim & { readonly span: { readonly start: number; readonly end: number } };

/** Gives a claim the first place of its words; throws where the report does not hold them. */
export function placed(claim: SetClaim, text: string): PlacedClaim {
  if (claim.span) return { ...claim, span: claim.span };
  const start = text.indexOf(claim.words);
  if (start < 0) throw new Error(`claim ${claim.id}: the report does not hold its words "${claim.words}"`);
  return { ...claim, span: { start, end: start + claim.words.length } };
}
