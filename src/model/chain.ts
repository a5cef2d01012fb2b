import { z } from "zod";
import { Stance } from "./certainty.ts";
import { Span } from "./span.ts";
import { Country, Sector } from "./vocabulary.ts";

export const SourceKind = z.enum([
  "publisher",
  "outlet",
  "agency",
  "person",
  "organization",
  "government",
  "document",
  "evidence",
  "group",
  "unnamed",
  "public",
]);
export type SourceKind = z.infer<typeof SourceKind>;

export const SourceType = z.enum([
  "official",
  "military",
  "security",
  "police",
  "diplomat",
  "politician",
  "aide",
  "fighter",
  "witness",
  "resident",
  "medic",
  "aid-worker",
  "lawyer",
  "expert",
  "journalist",
  "other",
]);
export type SourceType = z.infer<typeof SourceType>;

/** Somebody or something that says so. */
export const Source = z.strictObject({
  kind: SourceKind,
  name: z.string().nullable(),
  entity: z.string().nullable(),
  /** The walk of life of somebody who is not named, or of a person, as far as the words give it. */
  type: SourceType.nullable(),
  /** The text's own words for a source that it does not name: "a reliable Libyan source". */
  described: z.string().nullable(),
  country: Country.nullable(),
  sectors: z.array(Sector),
  span: Span.nullable(),
});
export type Source = z.infer<typeof Source>;

export const Basis = z.enum(["saw", "took-part", "was-told", "document", "unstated"]);

/** One source with its cue: one link of a chain. */
export const Hop = z.strictObject({
  ...Source.shape,
  /** Others who say it jointly: "the UN and monitors". */
  also: z.array(Source),
  /** "two officials" */
  number: z.number().int().positive().nullable(),
  attribution: z.string().nullable(),
  cue: z.strictObject({ lemma: z.string(), span: Span }).nullable(),
  hedged: z.boolean(),
  /** When it was said. */
  said: z.strictObject({ start: z.string().nullable(), end: z.string().nullable() }).nullable(),
  stance: Stance,
  /** The spokesman named, where a body speaks through one. */
  through: Source.nullable(),
  basis: Basis,
  /** "not authorised to speak to the press" */
  condition: z.string().nullable(),
});
export type Hop = z.infer<typeof Hop>;

/** Who says what: the words of an attribution and its source. */
export const Attribution = z.strictObject({
  id: z.string(),
  sources: z.array(Span),
  cues: z.array(Span),
  contents: z.array(Span),
  quote: z.enum(["direct", "indirect", "mixed"]),
  source: Hop,
  /** The attribution within whose content this one lies. */
  inside: z.string().nullable(),
});
export type Attribution = z.infer<typeof Attribution>;
