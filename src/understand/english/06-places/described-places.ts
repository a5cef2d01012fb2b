import type { Draft, DraftMention, DraftPlace } from "../../draft.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { isRelation } from "../../tree.ts";
import { capitalOf } from "./capital-of.ts";
import { described } from "./describe-place.ts";
import { useOf } from "./use.ts";

type Told = Omit<DraftPlace, "id" | "span" | "mention" | "use" | "words" | "described">;
type Needed = Pick<Draft, "text" | "analysis" | "tree" | "mentions">;

/** Prepositions that make a noun a place: "outside parliament", "at a checkpoint". */
const LOCATING = new Set(
  "in at near on outside inside around across off along within over behind opposite into to from towards toward through via".split(
    " ",
  ),
);
/** Those by which a thing lies where the name behind them lies. */
const LIES_IN = new Set("in of near at on outside within around across off".split(" "));
/** "the town of X" is X: the name is the place. */
const CALLED =
  /^(?:town|city|village|capital|province|region|district|state|island|port|area|county|governorate|settlement|municipality|department|hamlet|neighbou?rhood|suburb|territory|country|republic|camp|oblast|prefecture)$/;
/** Too wide to tell a place unless something is known that they take up. */
const GENERIC = new Set(
  "country region area territory land zone place state nation world ground side part capital".split(" "),
);
/** A longer description is told by its head alone. */
const LONGEST_NAME = 60;

/**
 * Places told of by a description: where it takes up a named place ("the town"), that place; where it lies in one ("the
 * market in Kutum"), about there; otherwise without coordinates ("a checkpoint outside the town").
 */
export function describedPlaces(draft: Needed, named: readonly DraftPlace[]): DraftPlace[] {
  const known = placesOfEntities(draft.mentions, named);
  const found: DraftPlace[] = [];
  for (const mention of draft.mentions) {
    if (mention.form !== "description" || !isGround(mention, draft)) continue;
    const place = known.get(mention.entity) ?? placeAround(mention, draft, named);
    if (!place) continue;
    found.push({
      ...place,
      id: `p${named.length + found.length + 1}`,
      span: mention.span,
      mention: mention.id,
      use: useOf(mention, draft),
      words: mention.words,
      described: true,
    });
  }
  return found;
}

function placesOfEntities(mentions: readonly DraftMention[], named: readonly DraftPlace[]): Map<string, DraftPlace> {
  const byMention = new Map(named.map((place) => [place.mention, place]));
  const known = new Map<string, DraftPlace>();
  for (const mention of mentions) {
    const place = byMention.get(mention.id);
    if (place && place.use !== "demonym" && !known.has(mention.entity)) known.set(mention.entity, place);
  }
  return known;
}

function isGround({ kind, head }: DraftMention, draft: Needed): boolean {
  if (kind === "place" || kind === "facility") return true;
  const lemma = draft.analysis.words[head]?.lemma ?? "";
  return (objectClass("ground")?.words.has(lemma) ?? false) && LOCATING.has(caseOf(head, draft));
}

/** The named place that a described one lies in: "the market in Kutum", "Malakal's hospital", "the Malakal hospital". */
function placeAround(mention: DraftMention, draft: Needed, named: readonly DraftPlace[]): Told | null {
  const { tree, analysis } = draft;
  const { head, phraseWords } = mention;
  const lemma = analysis.words[head]?.lemma ?? "";
  let around: DraftPlace | null = null;
  let country: string | null = null;
  for (const place of named) {
    const { first, after } = place.words;
    if (after === 0 || first < phraseWords.first || after > phraseWords.after) continue;
    const at = tree.headOf(place.words);
    if (place.use === "demonym" && tree.words[at]?.head === head) country = place.country;
    if (place.use === "demonym" || at === head || tree.words[at]?.head !== head) continue;
    const relation = tree.words[at]?.relation ?? "";
    const before = at < head && (isRelation(relation, "compound") || relation === "nmod:poss");
    // "outside the U.S. consulate": whose it is, and no place that it lies in.
    if (before && place.precision === "country" && objectClass("abroad")?.words.has(lemma)) continue;
    const mark = caseOf(at, draft);
    // "Kenya's capital", "the capital of Kenya"
    if (lemma === "capital" && place.precision === "country" && (before || mark === "of")) {
      country = place.country;
      continue;
    }
    if (mark === "of" && CALLED.test(lemma)) return null;
    if ((before || LIES_IN.has(mark)) && (around === null || around.latitude === null)) around = place;
  }
  const capital = !around && country && lemma === "capital" ? capitalOf(country) : null;
  if (capital) return described({ place: capital, country, confidence: 0.9 }, capital.name);
  if (!around) return unplaced(mention, country, draft);
  const confidence = Math.round(around.confidence * 95) / 100;
  return { ...around, name: nameOf(mention, around, draft), geonames: null, confidence };
}

/** A place of which at most the country is known. */
function unplaced(mention: DraftMention, country: string | null, draft: Needed): Told | null {
  const lemma = draft.analysis.words[mention.head]?.lemma ?? "";
  if ((GENERIC.has(lemma) && !country) || !LOCATING.has(caseOf(mention.head, draft))) return null;
  return {
    name: nameOf(mention, null, draft),
    geonames: null,
    latitude: null,
    longitude: null,
    country,
    admin1: null,
    precision: mention.kind === "facility" ? "site" : "district",
    radius_km: null,
    confidence: country ? 0.9 : 0,
  };
}

/** The description without its article, as far as the place that it lies in; its head words where that is long. */
function nameOf({ phrase, span }: DraftMention, around: DraftPlace | null, { text }: Needed): string {
  const end = around ? Math.max(span.end, around.span.end) : phrase.end;
  const start = around && around.span.start < phrase.start ? around.span.start : phrase.start;
  const words = end - start > LONGEST_NAME ? text.slice(span.start, span.end) : text.slice(start, end);
  return words.replace(/^(?:the|an?)\s+/i, "").replace(/\s+/g, " ");
}

function caseOf(word: number, { tree }: Needed): string {
  return tree.dependents(word, "case").map((at) => tree.words[at]?.lower ?? "")[0] ?? "";
}
