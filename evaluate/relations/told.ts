import type { RelationType } from "../../src/model/vocabulary.ts";
import type { Draft, DraftMention, DraftPlace } from "../../src/understand/draft.ts";
import { findEvents } from "../../src/understand/english/08-claim/find-events.ts";
import type { Finding } from "../../src/understand/english/08-claim/finding.ts";
import { mergeEvents } from "../../src/understand/english/08-claim/merge-events.ts";
import { everyRelation } from "../../src/understand/english/08-claim/relations/index.ts";
import { placeOf } from "../../src/understand/english/08-claim/whereabouts.ts";
import { BODILY, type Label, OF_EVENT, OF_RELATION } from "./labels.ts";

/** A stretch of the text, in characters, with the word that heads it. */
export interface Side {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** Two sides tied by one of re3d's relations, as derived from what the stages found. */
export interface Told {
  readonly label: Label;
  readonly source: Side;
  readonly target: Side;
  /** The finding's rule, for the listing. */
  readonly rule: string;
}

/** What the stages say of two mentions, in re3d's words, as often as the text tells it. */
export function toldIn(draft: Draft): readonly Told[] {
  const events = mergeEvents(findEvents(draft), draft);
  const words = new Set(events.map(({ word }) => word));
  const findings = [...events, ...everyRelation(draft, words)];
  return [
    ...findings.flatMap((finding) => betweenParties(finding, draft)),
    ...findings.flatMap((finding) => atPlaces(finding, words, draft)),
    ...sameEntity(draft),
    ...attributes(draft),
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
  // "A and B met": each with the other.
  const mutual = recipients.length === 0 && (type === "CONSULT" || type === "AGREE" || type === "negotiates_with");
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

function sideAt({ start, end }: { readonly start: number; readonly end: number }, { mentions }: Draft) {
  return mentions.find(({ span }) => span.start === start && span.end === end);
}

const sideOf = ({ span, head }: DraftMention): Side => ({ start: span.start, end: span.end, head });

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

/** A name and what stands in apposition to it are one entity to the reader, and synonyms to re3d. */
function sameEntity({ mentions, tree }: Draft): readonly Told[] {
  return mentions.flatMap((one, i) =>
    mentions.slice(i + 1, i + 4).flatMap((other): Told[] => {
      const beside = other.words.first >= one.words.after && other.words.first - one.words.after <= 3;
      const sentence = tree.words[one.head]?.sentence === tree.words[other.head]?.sentence;
      const pronoun = one.form === "pronoun" || other.form === "pronoun";
      if (one.entity !== other.entity || !beside || !sentence || pronoun) return [];
      return [{ label: "IsSynonymOf", source: sideOf(one), target: sideOf(other), rule: "one entity" }];
    }),
  );
}

/** Numbers and peoples that the phrase of a mention says of it: "14 tanks", "Syrian people". */
function attributes({ mentions, tree, analysis }: Draft): readonly Told[] {
  return mentions.flatMap((mention) => {
    const source = sideOf(mention);
    const numbers = tree.dependents(mention.head, "nummod").map((at): Side => {
      const { first, after } = tree.subtree(at);
      return { start: analysis.words[first]?.start ?? 0, end: analysis.words[after - 1]?.end ?? 0, head: at };
    });
    const peoples = mentions
      .filter(({ kind, head }) => kind === "nationality" && tree.dependents(mention.head, "amod").includes(head))
      .map(sideOf);
    return [...numbers, ...peoples].map(
      (target): Told => ({ label: "HasAttrOf", source, target, rule: "in the phrase" }),
    );
  });
}
