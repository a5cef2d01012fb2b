import { z } from "zod";
import { Span } from "./span.ts";
import { Country, Sector } from "./vocabulary.ts";
import { Why } from "./why.ts";

export const MentionKind = z.enum([
  "person",
  "organization",
  "place",
  "facility",
  "group",
  "nationality",
  "document",
  "weapon",
  "money",
  "event",
  "other",
]);
export type MentionKind = z.infer<typeof MentionKind>;
export const MentionForm = z.enum(["name", "description", "pronoun"]);

/** Words that stand for somebody, something or some place. */
export const Mention = z.strictObject({
  id: z.string(),
  /** The name or the head words, without title, article or 's. */
  span: Span,
  /** The whole noun phrase. */
  phrase: Span,
  kind: MentionKind,
  form: MentionForm,
  entity: z.string(),
  /** "government" where a capital or a building speaks for it. */
  stands_for: z.string().nullable(),
});
export type Mention = z.infer<typeof Mention>;

export const Role = z.strictObject({
  title: z.string(),
  of: z.string().nullable(),
  when: z.strictObject({ start: z.string().nullable(), end: z.string().nullable() }).nullable(),
  former: z.boolean(),
  span: Span.nullable(),
});
export type Role = z.infer<typeof Role>;

/** What mentions stand for, within one report. */
export const Entity = z.strictObject({
  id: z.string(),
  kind: MentionKind,
  name: z.string(),
  aliases: z.array(z.string()),
  country: Country.nullable(),
  sectors: z.array(Sector),
  roles: z.array(Role),
  place: z.string().nullable(),
  /** From imported knowledge only, never guessed. */
  wikidata: z.string().nullable(),
  why: z.array(Why),
});
export type Entity = z.infer<typeof Entity>;
