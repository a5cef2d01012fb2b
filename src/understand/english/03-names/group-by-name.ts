import type { Entity } from "../../../model/mention.ts";
import type { DraftMention } from "../../draft.ts";
import { countryOf, countryOfCapital } from "../../lexicon/countries.ts";
import { nameKey } from "../../lexicon/name-key.ts";
import { outlet } from "../../lexicon/outlets.ts";

type Found = Omit<DraftMention, "id" | "entity">;

/** Names that are the same, or one the surname or acronym of the other, share an entity; all else has its own. */
export function groupByName(found: readonly Found[]): { mentions: DraftMention[]; entities: Entity[] } {
  const entities: Entity[] = [];
  const byKey = new Map<string, Entity>();
  const mentions = found.map((mention, index) => {
    const entity =
      mention.form === "name" ? (sameName(mention, byKey, entities) ?? add(mention, entities)) : add(mention, entities);
    if (mention.form === "name") register(mention, entity, byKey);
    return { ...mention, id: `m${index + 1}`, entity: entity.id };
  });
  return { mentions, entities };
}

function sameName(mention: Found, byKey: ReadonlyMap<string, Entity>, entities: readonly Entity[]): Entity | null {
  const key = nameKey(mention.span.text);
  const known = byKey.get(key);
  if (known) return known;
  const code = countryOf(mention.span.text)?.code;
  if (code && mention.kind === "place")
    return entities.find((e) => e.kind === "place" && e.country === code && countryOf(e.name)) ?? null;
  if (mention.kind !== "person" || key.includes(" ")) return null;
  return entities.findLast((e) => e.kind === "person" && nameKey(e.name).endsWith(` ${key}`)) ?? null;
}

function add(mention: Found, entities: Entity[]): Entity {
  const text = mention.span.text;
  const media = mention.form === "name" && mention.kind !== "person" ? outlet(text) : null;
  const country = media?.country ?? countryOf(text)?.code ?? countryWithin(mention.phrase.text) ?? null;
  const entity: Entity = {
    id: `e${entities.length + 1}`,
    kind: media ? "organization" : mention.kind,
    name: mention.form === "name" ? text : mention.phrase.text,
    aliases: [],
    country: country && /^[A-Z]{3}$/.test(country) ? country : null,
    sectors: media ? ["JRN"] : [],
    roles: [],
    place: null,
    wikidata: null,
    why: media
      ? [{ rule: "names/outlet", says: `“${text}” is known as a news outlet or agency.`, span: mention.span }]
      : [],
  };
  entities.push(entity);
  return entity;
}

/** "a Libyan officer", "Sudan's army": a country named within the phrase. */
function countryWithin(phrase: string): string | null {
  for (const word of phrase.split(/[^\p{L}.]+/u)) {
    const country = word ? countryOf(word) : null;
    if (country) return country.code;
  }
  return null;
}

function register(mention: Found, entity: Entity, byKey: Map<string, Entity>): void {
  const text = mention.span.text;
  const key = nameKey(text);
  if (!byKey.has(key)) byKey.set(key, entity);
  if (text !== entity.name && !entity.aliases.includes(text)) entity.aliases.push(text);
  if (text.length > entity.name.length && mention.kind === "person") {
    entity.aliases = [...entity.aliases.filter((alias) => alias !== text), entity.name];
    entity.name = text;
  }
  const capitals = text
    .split(/\s+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join("")
    .toLowerCase();
  if (mention.kind === "organization" && capitals.length > 2 && !byKey.has(capitals)) byKey.set(capitals, entity);
}

/** A capital that speaks or acts stands for its government; told by the verb it is the subject of. */
export function standsForGovernment(mention: Found, subject: boolean): boolean {
  return (
    subject &&
    mention.form === "name" &&
    mention.kind === "place" &&
    (countryOfCapital(mention.span.text) !== null || countryOf(mention.span.text) !== null)
  );
}
