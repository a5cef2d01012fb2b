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

export const Mention = z
  .strictObject({
    id: z.string().describe("its name within the reading: m1, m2 …"),
    span: Span.describe("the name or the head words, without title, article or 's"),
    phrase: Span.describe("the whole noun phrase"),
    kind: MentionKind.describe("what sort of thing it stands for"),
    form: MentionForm.describe('a name, a description ("the general") or a pronoun'),
    entity: z.string().describe("the entity that it stands for"),
    stands_for: z.string().nullable().describe('"government" where a capital or a building speaks for it'),
  })
  .meta({ id: "Mention", description: "Words that stand for somebody, something or some place." });
export type Mention = z.infer<typeof Mention>;

export const Role = z
  .strictObject({
    title: z.string().describe("the office or rank, as written"),
    of: z.string().nullable().describe("the entity in which it is held"),
    when: z
      .strictObject({
        start: z.string().nullable().describe("first day (ISO), null where open"),
        end: z.string().nullable().describe("last day (ISO, included), null where open"),
      })
      .nullable()
      .describe("from and until when it was held, where the text or the word lists say"),
    former: z.boolean().describe("whether it is held no longer"),
    span: Span.nullable().describe("the words for it"),
  })
  .meta({ id: "Role", description: "An office or rank that somebody holds or held." });
export type Role = z.infer<typeof Role>;

export const Entity = z
  .strictObject({
    id: z.string().describe("its name within the reading: e1, e2 …"),
    kind: MentionKind.describe("what sort of thing it is"),
    name: z.string().describe("the best of its names, or of its descriptions where it has no name"),
    aliases: z.array(z.string()).describe("its other names"),
    country: Country.nullable().describe("ISO 3166 alpha-3, or IGO, NGO and the like; null where unknown"),
    sectors: z.array(Sector).describe("codes of PLOVER and POLECAT"),
    roles: z.array(Role).describe("offices and ranks"),
    place: z.string().nullable().describe("the place of the reading that it is or stands at"),
    wikidata: z.string().nullable().describe("from imported knowledge only, never guessed"),
    why: z.array(Why).describe("why it has this country, these sectors and these mentions"),
  })
  .meta({ id: "Entity", description: "What mentions stand for, within one report." });
export type Entity = z.infer<typeof Entity>;
