import { z } from "zod";
import { Certainty } from "./certainty.ts";
import { Hop } from "./chain.ts";
import { Span } from "./span.ts";
import { DatePrecision } from "./time-and-place.ts";
import { Why } from "./why.ts";

/** One side of a claim: an entity and the words that name it here. */
export const Party = z.strictObject({
  entity: z.string().nullable(),
  span: Span,
  collective: z.boolean(),
  title: z.string().optional(),
});
export type Party = z.infer<typeof Party>;

export const LinkKind = z.enum([
  "alleges",
  "denies",
  "confirms",
  "cannot-confirm",
  "declines-to-say",
  "because-of",
  "in-response-to",
  "in-exchange-for",
  "in-order-to",
  "foretells",
  "part-of",
  "corrects",
  "retracts",
  "if",
  "same-as",
  "differs-from",
]);

/** How many of what: low and high bounds inclusive, null where open. */
export const Count = z.strictObject({
  of: z.string(),
  who: z.string().nullable(),
  unit: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximate: z.boolean(),
  part_of: z.number().int().nullable(),
  as_of: z.string().nullable(),
  since: z.string().nullable(),
  span: Span,
});
export type Count = z.infer<typeof Count>;

export const ClaimDate = z.strictObject({
  ref: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: DatePrecision,
  how: z.enum(["stated", "tense", "published"]),
});
export type ClaimDate = z.infer<typeof ClaimDate>;

export const ClaimPlace = z.strictObject({
  ref: z.string(),
  how: z.enum(["stated", "dateline", "actor"]),
  relation: z.enum(["at", "near", "between", "border", "offset"]),
  radius_km: z.number().nullable(),
});
export type ClaimPlace = z.infer<typeof ClaimPlace>;

/** One thing said to be so, by someone. */
export const Claim = z.strictObject({
  id: z.string().regex(/^c_[0-9a-f]{16,64}$/),
  where: z.enum(["headline", "standfirst", "body", "caption"]),
  told_as: z.enum(["news", "background"]),
  kind: z.enum(["event", "relation", "statement"]),
  /** An event type, a relation type, or "statement". */
  type: z.string(),
  mode: z.string().nullable(),
  quad: z.number().int().min(1).max(4).nullable(),
  contexts: z.array(z.string()),
  codes: z.strictObject({ cameo: z.string().nullable(), acled: z.string().nullable() }),
  actors: z.array(Party),
  recipients: z.array(Party),
  mutual: z.boolean(),
  others: z.array(z.strictObject({ role: z.enum(["instrument", "victim", "beneficiary", "about"]), ...Party.shape })),
  predicate: Span,
  content: Span,
  links: z.array(z.strictObject({ to: z.string(), as: LinkKind, span: Span.nullable() })),
  date: ClaimDate.nullable(),
  place: ClaimPlace.nullable(),
  other_places: z.array(
    z.strictObject({ ref: z.string(), role: z.enum(["from", "to", "launched-from", "filed-from", "also"]) }),
  ),
  counts: z.array(Count),
  /** Publisher first, origin last; never empty. */
  chain: z.array(Hop).min(1),
  certainty: Certainty,
  /** Ours, that we read it rightly; not the text's certainty. */
  confidence: z.number().min(0).max(1),
  why: z.array(Why).min(1),
});
export type Claim = z.infer<typeof Claim>;
