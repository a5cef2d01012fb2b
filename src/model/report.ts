import { z } from "zod";
import { Mark } from "./mark.ts";
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
  translated_by: text.nullish(),
  handling: Handling.nullish(),
  /** What the document told of stretches of its text; where there is a headline among them, none is looked for. */
  marks: z.array(Mark).nullish(),
});
export type ReportInput = z.infer<typeof ReportInput> & { extra?: Record<string, unknown> };

export const Dateline = z
  .strictObject({
    place: z.string().nullable().describe("as written"),
    ref: z.string().nullable().describe("the place of the reading"),
    date: z.string().nullable().describe("the day in it (ISO)"),
    span: Span.describe("the words for it"),
  })
  .meta({ id: "Dateline", description: "Place and day at the head of a report." });
export type Dateline = z.infer<typeof Dateline>;

export const Credit = z
  .strictObject({
    kind: z.enum(["agency", "author", "photo", "desk"]).describe("an agency, an author, a photographer or a desk"),
    name: z.string().describe('as written, without "By" or brackets'),
    span: Span.describe("the words for it"),
  })
  .meta({ id: "Credit", description: "Somebody whom a report names as its maker, or as the maker of its picture." });
export type Credit = z.infer<typeof Credit>;

export const Report = z
  .strictObject({
    id: text.describe("as given; a file's path, or - for standard input"),
    text_hash: text.regex(/^[0-9a-f]{64}$/).describe("SHA-256 of the UTF-8 text, in lower-case hex"),
    text: text.optional().describe("the text itself, with --with-text only"),
    title: text.nullable().describe("as given"),
    publisher: text.nullable().describe("as given, or with --publisher"),
    author: text.nullable().describe("as given"),
    published: text.nullable().describe("as given, or with --published"),
    updated: text.nullable().describe("as given"),
    retrieved: text.nullable().describe("as given"),
    url: text.nullable().describe("as given"),
    language: text.nullable().describe("as given"),
    version_of: text.nullable().describe("the report of which this is a later text"),
    translation_of: text.nullable().describe("the report of which this is a translation"),
    translated_by: text.optional().describe("by whom or what it was translated; only where that is given"),
    handling: Handling.nullable().describe("open, internal or confidential"),
    extra: z.record(z.string(), z.unknown()).describe("keys of the input that the contract does not know"),
    dateline: Dateline.nullable().describe("place and day at the head of the text"),
    marks: z
      .array(Mark)
      .optional()
      .describe("what the document told of stretches of its text; only where it told something"),
    credits: z.array(Credit).describe("agencies, authors and photographers that the text names"),
  })
  .meta({ id: "Report", description: "The report as its reading tells of it; null where not given." });
export type Report = z.infer<typeof Report>;
