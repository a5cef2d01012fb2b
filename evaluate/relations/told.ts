import { type RelationType, SYMMETRIC_TYPES } from "../../src/model/vocabulary.ts";
import type { Draft, DraftMention, DraftPlace } from "../../src/understand/draft.ts";
import { findEvents } from "../../src/understand/english/08-claim/find-events.ts";
import type { Finding } from "../../src/understand/english/08-claim/finding.ts";
import { withInstruments } from "../../src/understand/english/08-claim/instruments.ts";
import { mergeEvents } from "../../src/understand/english/08-claim/merge-events.ts";
import { everyRelation } from "../../src/understand/english/08-claim/relations/index.ts";
import { placeOf } from "../../src/understand/english/08-claim/whereabouts.ts";
import { attributes, sameEntity } from "./in-phrases.ts";
import { BODILY, type Label, OF_EVENT, OF_RELATION } from "./labels.ts";
import { sideOf, type Told } from "./side.ts";

const INSTRUMENT = "instrument";

/** Kinds of mention that no entity type of re3d answers to. */
const NO_ENTITY = new Set(["event", "other"]);

/**
 * What the stages say of two mentions, in re3d's words, as often as the text tells it. With mentions of our own, those
 * that re3d would have no entity for are left out.
 */
export function toldIn(draft: Draft, given: boolean): readonly Told[] {
  const told = everythingTold(draft, given);
  if (given) return told;
  // What an assault is done with is a weapon to re3d, whatever it is to us: "strikes destroyed".
  const weapons = new Set(
    told.filter(({ rule }) => rule === INSTRUMENT).flatMap(({ source, target }) => [source.start, target.start]),
  );
  const none = draft.mentions.filter(({ kind, span }) => NO_ENTITY.has(kind) && !weapons.has(span.start));
  const left = new Set(none.map(({ span }) => span.start));
  return told.filter(({ source, target }) => !left.has(source.start) && !left.has(target.start));
}

function everythingTold(draft: Draft, given: boolean): readonly Told[] {
  const events = withInstruments(mergeEvents(findEvents(draft), draft), draft);
  const words = new Set(events.map(({ word }) => word));
  const findings = [...events, ...everyRelation(draft, words)];
  return [
    ...findings.flatMap((finding) => betweenParties(finding, draft)),
    ...events.flatMap((event) => byInstruments(event, draft)),
    ...findings.flatMap((finding) => atPlaces(finding, words, draft)),
    ...sameEntity(draft),
    ...attributes(draft, given),
  ];
}

function betweenParties({ kind, type, mode, actors, recipients, rule }: Finding, draft: Draft): readonly Told[] {
  const label =
    kind === "relation" ? OF_RELATION[type as RelationType] : (OF_EVENT[`${type}/${mode}`] ?? OF_EVENT[type]);
  if (!label) return [];
  const places = [...actors, ...recipients].every(({ span }) => sideAt(span, draft)?.kind === "place");
  const named = type === "part_of" && places ? "CoLocated" : label;
  const pairs = (from: Finding["actors"], to: Finding["actors"]) =>
    from.flatMap(({ span }) => to.map((other) => tie(named, span, other.span, rule, draft)));
  // "A and B met", "cooperation between A and B": the first with the others.
  const mutual = recipients.length === 0 && SYMMETRIC_TYPES.has(type);
  const told = mutual ? pairs(actors.slice(0, 1), actors.slice(1)) : pairs(actors, recipients);
  return told.flatMap((one) => one ?? []);
}

function tie(
  label: Label,
  from: { readonly start: number; readonly end: number },
  to: { readonly start: number; readonly end: number },
  rule: string,
  draft: Draft,
): Told | null {
  const source = sideAt(from, draft);
  const target = sideAt(to, draft);
  return source && target && source.id !== target.id
    ? { label, source: sideOf(source), target: sideOf(target), rule }
    : null;
}

/** The mention of a party; for a pronoun the words of its own sentence that it stands for, where there are any. */
function sideAt({ start, end }: { readonly start: number; readonly end: number }, { mentions, tree }: Draft) {
  const own = mentions.find(({ span }) => span.start === start && span.end === end);
  if (own?.form !== "pronoun") return own;
  const sentence = ({ head }: DraftMention) => tree.words[head]?.sentence;
  const meant = mentions.findLast(
    (other) =>
      other.entity === own.entity &&
      other.form !== "pronoun" &&
      other.head < own.head &&
      sentence(other) === sentence(own),
  );
  return meant ?? own;
}

/** What an assault is done with is in the hands of its doer, and against whom it is done to. */
function byInstruments({ others, actors, recipients }: Finding, draft: Draft): readonly Told[] {
  return others.flatMap(({ span }) => [
    ...actors.flatMap((actor) => tie("InChargeOf", actor.span, span, INSTRUMENT, draft) ?? []),
    ...recipients.flatMap((other) => tie("FightingAgainst", span, other.span, INSTRUMENT, draft) ?? []),
  ]);
}

/** Parties of bodily events are at the event's stated place; who goes from a place is apart from it. */
function atPlaces(finding: Finding, events: ReadonlySet<number>, draft: Draft): readonly Told[] {
  const { type, word, actors, recipients, actorHeads, mode } = finding;
  if (!BODILY.has(type)) return [];
  const { place, others } = placeOf({ word, type, actors: new Set(actorHeads) }, events, draft);
  const left = type === "RETREAT" && mode === "withdraw";
  const ties = (ref: string, label: Label) => {
    const at = draft.places.find(({ id }) => id === ref);
    const target = at && mentionOf(at, draft);
    if (!target) return [];
    return [...actors, ...recipients].flatMap(
      ({ span }) => tie(label, span, target.span, `place of ${type}`, draft) ?? [],
    );
  };
  return [
    ...(place?.how === "stated" ? ties(place.ref, left ? "Apart" : "CoLocated") : []),
    ...others.flatMap(({ ref, role }) => ties(ref, role === "from" ? "Apart" : "CoLocated")),
  ];
}

function mentionOf(place: DraftPlace, { mentions }: Draft): DraftMention | undefined {
  return (
    mentions.find(({ id }) => id === place.mention) ?? mentions.find(({ span }) => span.start === place.span.start)
  );
}
