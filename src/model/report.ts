import { z } from "zod";
import { Span } from "./span.ts";

export const Handling = z.enum(["open", "internal", "confidential"]);

const text = z.string();

/** A report as it comes in: one line of JSON Lines. Unknown keys are kept by `parseReport` under `extra`. */
export const ReportInput = z.object({
  id: text.min(1),
  text,
  title: text.nullish(),
  publisher: text.nullish(),
  published: text.nullish(),
  updated: text.nullish(),
  url: text.nullish(),
  author: text.nullish(),
  language: text.nullish(),
  retrieved: text.nullish(),
  version_of: text.nullish(),
  translation_of: text.nullish(),
  handling: Handling.nullish(),
});
export type ReportInput = z.infer<typeof ReportInput> & { extra?: Record<string, unknown> };

export const Dateline = z.strictObject({
  /** As written. */
  place: z.string().nullable(),
  ref: z.string().nullable(),
  /** ISO day. */
  date: z.string().nullable(),
  span: Span,
});
export type Dateline = z.infer<typeof Dateline>;

export const Credit = z.strictObject({
  kind: z.enum(["agency", "author", "photo", "desk"]),
  name: z.string(),
  span: Span,
});
export type Credit = z.infer<typeof Credit>;

/** The report as its reading tells of it; null where not given. */
export const Report = z.strictObject({
  id: text,
  text_hash: text.regex(/^[0-9a-f]{64}$/),
  text: text.optional(),
  title: text.nullable(),
  publisher: text.nullable(),
  author: text.nullable(),
  published: text.nullable(),
  updated: text.nullable(),
  retrieved: text.nullable(),
  url: text.nullable(),
  language: text.nullable(),
  version_of: text.nullable(),
  translation_of: text.nullable(),
  handling: Handling.nullable(),
  extra: z.record(z.string(), z.unknown()),
  dateline: Dateline.nullable(),
  credits: z.array(Credit),
});
export type Report = z.infer<typeof Report>;
