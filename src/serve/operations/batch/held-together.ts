import { z } from "zod";
import { Claim } from "../../../model/claim.ts";
import { type SaidCode, Told } from "./unit.ts";

/** What holds of a claim of a batch. */
export const Held = z.strictObject({
  is_claim: z.boolean(),
  claim: Claim.nullable().describe("null where it is none"),
  fields: z
    .array(z.string())
    .nullable()
    .describe("what was spoken of, the rest being as it was read; null: every field"),
  told: Told.nullable(),
});
export type Held = z.infer<typeof Held>;

/** What codes that agree say together: each field as the first has it who spoke of it. */
export function heldTogether(codes: readonly SaidCode[]): Held {
  const claims = codes.flatMap(({ claim, fields, told }) => (claim ? [{ is_claim: true, claim, fields, told }] : []));
  const [first, ...others] = claims;
  if (!first) return { is_claim: false, claim: null, fields: null, told: null };
  const whole = claims.find(({ fields }) => fields === null);
  return whole ?? others.reduce(joined, first);
}

type HeldClaim = Held & { readonly claim: Claim };

function joined(held: HeldClaim, other: HeldClaim): HeldClaim {
  const more = (other.fields ?? []).filter((field) => !held.fields?.includes(field));
  const { certainty, ...rest } = other.claim;
  const of = <Fields extends object>(fields: Fields) =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => more.includes(field)));
  return {
    is_claim: true,
    claim: { ...held.claim, ...of(rest), certainty: { ...held.claim.certainty, ...of(certainty) } },
    fields: [...(held.fields ?? []), ...more],
    told: { ...other.told, ...held.told },
  };
}
