import { overlaps, spanOf } from "../../../model/span.ts";
import type { Draft, DraftMention, DraftPlace } from "../../draft.ts";
import { foldName } from "../../lexicon/gazetteer.ts";
import { demonymPlace } from "./candidates.ts";
import { datelinePlace } from "./dateline-place.ts";
import { described } from "./describe-place.ts";
import { namesOf, outsideOf } from "./names-of.ts";
import { offsetBefore } from "./offset.ts";
import { partToldOf } from "./part-of.ts";
import { useOf } from "./use.ts";
import { type Choice, choosePlaces } from "./weigh-places.ts";

type Needed = Pick<Draft, "text" | "analysis" | "mentions" | "frame" | "report">;

/** A place for every mention of one, unresolved ones too, and for demonyms their country. */
export function findPlaces(draft: Needed): DraftPlace[] {
  const mentions = draft.mentions.filter((mention) => isPlaceName(mention) && !isFurniture(mention, draft.frame));
  const names = namesOf(draft, mentions);
  const keys = [...names.keys()];
  const chosen = choosePlaces([...names.values()], outsideOf(draft));
  const byName = new Map(keys.map((key, i) => [key, chosen[i] ?? null]));
  const found: DraftPlace[] = [];
  for (const mention of mentions) {
    const choice =
      mention.kind === "nationality" ? demonymChoice(mention) : (byName.get(foldName(mention.span.text)) ?? null);
    if (mention.kind === "nationality" && !choice) continue;
    const off = offPlace(`p${found.length + 1}`, mention, choice, draft);
    if (off) found.push(off);
    found.push(placeOf(`p${found.length + 1}`, mention, choice, draft));
  }
  const first = datelinePlace(draft.frame);
  if (first && !found.some(({ span }) => span.start < first.end && first.start < span.end)) {
    const choice = byName.get(foldName(first.words)) ?? null;
    const span = spanOf(draft.text, first.start, first.end);
    found.push({
      ...described(choice, span.text),
      id: `p${found.length + 1}`,
      span,
      mention: null,
      use: "literal",
      words: { first: 0, after: 0 },
      described: false,
    });
  }
  return found;
}

/** The dateline with the id of the place that it names. */
export function withReference(frame: Draft["frame"], places: readonly DraftPlace[]): Draft["frame"] {
  const first = datelinePlace(frame);
  const place = first && places.find(({ span }) => span.start < first.end && first.start < span.end);
  return frame.dateline && place ? { ...frame, dateline: { ...frame.dateline, ref: place.id } } : frame;
}

const isPlaceName = ({ kind, form, stands_for }: DraftMention): boolean =>
  form === "name" &&
  (kind === "place" ||
    kind === "facility" ||
    kind === "nationality" ||
    (kind === "organization" && stands_for === "government"));

/** Names of writers, outlets and photographers, which the language model may take for places. */
const isFurniture = ({ span }: DraftMention, { parts, credits }: Draft["frame"]): boolean =>
  credits.some((credit) => overlaps(credit.span, span)) ||
  parts.some((part) => /^(?:credit|boilerplate)$/.test(part.kind) && overlaps(part, span));

const demonymChoice = (mention: DraftMention): Choice | null => {
  const place = demonymPlace(mention.span.text);
  return place && { place, country: place.country, confidence: 0.95 };
};

function placeOf(id: string, mention: DraftMention, choice: Choice | null, draft: Needed): DraftPlace {
  const named =
    choice?.place && mention.kind !== "nationality"
      ? partToldOf(choice.place, draft.text, mention.span.start, mention.span.end)
      : null;
  const told = described(named && choice ? { ...choice, place: named } : choice, mention.span.text);
  return {
    ...told,
    id,
    span: mention.span,
    precision: mention.kind === "facility" && !choice?.place ? "site" : told.precision,
    mention: mention.id,
    use: useOf(mention, draft),
    words: mention.words,
    described: false,
  };
}

/** The point that "40 km south of X" tells of, which stands before X's own place; null where the words tell of none. */
function offPlace(id: string, mention: DraftMention, choice: Choice | null, { text }: Needed): DraftPlace | null {
  const near = choice?.place;
  const offset =
    near && mention.kind !== "nationality" && !"KR".includes(near.kind) ? offsetBefore(text, mention.span.start) : null;
  if (!near || !offset) return null;
  const span = spanOf(text, offset.start, mention.span.end);
  return {
    ...described({ ...choice, confidence: Math.round(choice.confidence * 95) / 100 }, span.text),
    ...offset.at(near),
    name: span.text,
    geonames: null,
    // A distance in the news is rounded, and counted from the town's edge or its middle.
    radius_km: Math.max(3, Math.round(offset.km / 4)),
    precision: "district",
    id,
    span,
    mention: null,
    use: "literal",
    words: mention.words,
    described: false,
  };
}
