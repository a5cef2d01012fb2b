import type { Entity } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import type { Why } from "../../../model/why.ts";
import type { Draft, DraftMention, DraftPlace } from "../../draft.ts";
import { firstWhere } from "../../first-where.ts";
import { countryByCode } from "../../lexicon/countries.ts";
import { onceFor } from "../../tables.ts";
import { placeInName } from "./place-in-name.ts";

type Needed = Pick<Draft, "mentions" | "entities" | "analysis">;

/** People who are where they are not from: armies, reporters, those who bring aid. */
const AWAY: ReadonlySet<string> = new Set(["MIL", "UAF", "REB", "JRN", "SOC"]);
const LEFT_OUT: ReadonlySet<string> = new Set(["document", "money", "event", "weapon", "other"]);

/** The entities with the place that they are, and with a country by the place that is named in their phrase or name. */
export function withCountries(draft: Needed, places: readonly DraftPlace[]): readonly Entity[] {
  const byMention = new Map(places.map((place) => [place.mention, place]));
  const byEntity = new Map<string, DraftMention[]>();
  for (const mention of draft.mentions)
    byEntity.set(mention.entity, [...(byEntity.get(mention.entity) ?? []), mention]);
  return draft.entities.map((entity) => {
    const mentions = byEntity.get(entity.id) ?? [];
    const here = placeOf(entity, mentions, byMention);
    if (here) return here;
    if (entity.country !== null || LEFT_OUT.has(entity.kind)) return entity;
    for (const mention of mentions) {
      const place = besideHead(mention, entity, draft, places);
      if (place?.country) return told(entity, place.country, place.span.text, mention.phrase);
    }
    const named = mentions.find(({ kind, span }) => kind === "organization" && /^\p{Lu}/u.test(span.text));
    const inside = named ? placeInName(named.span.text, places) : null;
    return named && inside ? told(entity, inside.country, inside.by, named.span) : entity;
  });
}

function placeOf(
  entity: Entity,
  mentions: readonly DraftMention[],
  byMention: ReadonlyMap<string | null, DraftPlace>,
): Entity | null {
  if (entity.kind !== "place" && entity.kind !== "facility") return null;
  const place = mentions.map(({ id }) => byMention.get(id)).find((found) => found !== undefined);
  if (!place) return null;
  const placed = { ...entity, place: place.id };
  return entity.country === null && place.country ? told(placed, place.country, place.span.text, place.span) : placed;
}

const byWords = onceFor((places: readonly DraftPlace[]) =>
  places.filter(({ words }) => words.after > words.first).sort((a, b) => a.words.first - b.words.first),
);

/** "Kyiv police", "the mayor of Mosul", "residents in Goma": the place before the head, or behind a preposition after it. */
function besideHead(
  { phraseWords, head, form }: DraftMention,
  { sectors }: Entity,
  { analysis }: Needed,
  places: readonly DraftPlace[],
): DraftPlace | null {
  if (form === "pronoun") return null;
  const next = analysis.words[head + 1]?.lower ?? "";
  const away = sectors.some((sector) => AWAY.has(sector));
  const behind = ["of", "from"].includes(next) || (["in", "at", "across"].includes(next) && !away);
  const inOrder = byWords(places);
  const first = firstWhere(inOrder, ({ words }) => words.first >= phraseWords.first);
  const after = firstWhere(inOrder, ({ words }) => words.first >= phraseWords.after);
  const near = inOrder
    .slice(first, after)
    .filter(
      ({ words, country }) =>
        country !== null &&
        ((phraseWords.first <= words.first && words.after <= head) ||
          (behind && words.first > head && words.after <= phraseWords.after && words.first <= head + 4)),
    );
  const before = near.filter(({ words }) => words.first < head);
  const own = before.length > 0 ? before : near;
  // "Indian and Pakistani troops", "police in Kenya and Uganda": of no country alone
  return new Set(own.map(({ country }) => country)).size > 1 ? null : (own[0] ?? null);
}

function told(entity: Entity, country: string, by: string, span: Span): Entity {
  const name = countryByCode(country)?.name ?? country;
  const why: Why = { rule: "places/country", says: `“${by}” lies in ${name} (${country}).`, span };
  return { ...entity, country, why: [...entity.why, why] };
}
