import type { Judgement, NamedByHand } from "../../../model/judgement.ts";
import type { Entity, Mention } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import { overlaps } from "../../../model/span.ts";
import type { Place } from "../../../model/time-and-place.ts";

/** The rule that tells a name that a person gave from one that stands in the text. */
const RULE = "judgement/named";

/** Who and what the judgements that stand name, oldest first. */
export const namedIn = (judgements: readonly Judgement[]): readonly NamedByHand[] =>
  judgements.flatMap(({ decision }) =>
    decision.verdict === "add" || decision.verdict === "correct" ? (decision.named ?? []) : [],
  );

/**
 * A reading with those whom people named at words at which it has nothing: a mention each, an entity for each name and kind,
 * a place where one was named. Of several names for the same words the latest holds. The same reading where there are none.
 */
export function withNamed(reading: Reading, text: string, named: readonly NamedByHand[]): Reading {
  const latest = new Map(named.map((one) => [`${one.span.start} ${one.span.end}`, one]));
  const put = [...latest.values()]
    .filter(({ span }) => text.slice(span.start, span.end) === span.text)
    .filter(({ span }) => !reading.mentions.some((mention) => overlaps(mention.span, span)))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (put.length === 0) return reading;
  const entities = [...reading.entities];
  const mentions = [...reading.mentions];
  const places = [...reading.places];
  for (const one of put) {
    const entity = entityOf(one, entities);
    const mention = mentionOf(one, { id: `m${mentions.length + 1}`, entity: entity.id });
    mentions.push(mention);
    if (one.place === null || reading.places.some(({ span }) => overlaps(span, one.span))) continue;
    const place = placeOf(one, one.place, { id: `p${places.length + 1}`, mention: mention.id });
    places.push(place);
    entities[entities.indexOf(entity)] = { ...entity, place: entity.place ?? place.id };
  }
  return { ...reading, entities, mentions, places };
}

/** The entity of that name and kind, which is put behind the others where there is none. */
function entityOf({ name, kind, country, span }: NamedByHand, entities: Entity[]): Entity {
  const alike = (a: string, b: string) => a.normalize("NFKC").toLowerCase() === b.normalize("NFKC").toLowerCase();
  const known = entities.find((one) => one.kind === kind && alike(one.name, name));
  if (known) return known;
  const entity: Entity = {
    ...{ id: `e${entities.length + 1}`, kind, name, aliases: span.text === name ? [] : [span.text], country },
    ...{ sectors: [], roles: [], place: null, wikidata: null },
    why: [{ rule: RULE, says: `Somebody named it so: ${name}.`, span }],
  };
  entities.push(entity);
  return entity;
}

const mentionOf = (
  { span, kind }: NamedByHand,
  { id, entity }: { readonly id: string; readonly entity: string },
): Mention => ({ id, span, phrase: span, kind, form: "name", entity, stands_for: null });

const placeOf = (
  { span, name, country }: NamedByHand,
  where: NonNullable<NamedByHand["place"]>,
  { id, mention }: { readonly id: string; readonly mention: string },
): Place => ({ id, span, name, country, ...where, mention, use: "literal", confidence: 1 });
