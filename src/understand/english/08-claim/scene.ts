import type { Claim } from "../../../model/claim.ts";
import { inSentence } from "../../by-sentence.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { isFigureNoun } from "../../lexicon/figure-nouns.ts";
import { isCharged } from "./charged.ts";
import { type Before, inThatTime, isLongBefore, isToldOn, isToldWith } from "./long-before.ts";
import { GOING_ON, isLead, isOpening, isOtherDeed, notBehind, setsScene, statedPlace, THERE } from "./scene-deeds.ts";
import { isPast } from "./when.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "published" | "dates" | "ownVoice">;

/** Sentences for which a place that nobody can find goes on. */
const FADES = 1;

const VIOLENT = new Set(["ASSAULT", "DIE"]);

interface Scene {
  readonly date: Claim["date"];
  readonly place: Claim["place"];
  /** The type of the deed that set it. */
  readonly type?: DraftClaim["type"];
}

/**
 * What is told in the past with no day or place of its own goes on where the report stands: on the day and at the place of
 * the deed told before it; before the first of these, of the first that is dated.
 */
export function withScenes(
  claims: readonly DraftClaim[],
  draft: Needed & Pick<Draft, "places">,
): readonly DraftClaim[] {
  let scene: Scene = { date: null, place: null };
  const lost = new Set(
    draft.places.flatMap(({ id, described, latitude }) => (described && latitude === null ? [id] : [])),
  );
  const countryOf = new Map(draft.places.map(({ id, country }) => [id, country]));
  const isElsewhere = (a: string, b: string) => {
    const [left, right] = [countryOf.get(a) ?? null, countryOf.get(b) ?? null];
    return left !== null && right !== null && left !== right;
  };
  const isNews = notBehind(claims, draft);
  // "arrested on Thursday over last year's bombings": what is told of violence then is not of the day of the arrest.
  const isOldCase = claims.some(
    (claim) => VIOLENT.has(claim.type) && isLead(claim, draft) && isLongBefore(claim, draft),
  );
  const opening = claims.find((claim) => isOpening(claim, draft) && setsScene(claim, draft) && isNews(claim));
  const isOfOldCase = ({ type, word }: DraftClaim) => {
    const set = scene.type ?? opening?.type ?? type;
    if (!VIOLENT.has(type) || VIOLENT.has(set)) return false;
    return (isOldCase && set === "COERCE") || isCharged(word, draft.tree);
  };
  let told = 0;
  let before: Before | null = null;
  return claims.map((claim) => {
    const own = statedPlace(claim);
    const sentence = draft.analysis.words[claim.word]?.sentence ?? 0;
    // "in the forest" holds for a sentence or two; a town for as long as nothing else is told.
    if (scene.place && lost.has(scene.place.ref) && sentence - told > FADES) scene = { ...scene, place: null };
    // Another country is another scene, also where nothing of the story happens in it.
    if (own && scene.place && isElsewhere(own.ref, scene.place.ref)) scene = { ...scene, place: null };
    if (own) told = sentence;
    if (before && !isToldWith(claim, before, draft)) before = null;
    if (setsScene(claim, draft) && isNews(claim)) {
      before = null;
      const same = sameDays(scene.date, claim.date);
      scene = { date: statedDate(claim), place: own ?? (same ? scene.place : null), type: claim.type };
      return same && !own && scene.place && THERE.has(claim.type) ? { ...claim, place: scene.place } : claim;
    }
    // A deed of the scene's own day, told again.
    if (!own && scene.date && sameDays(scene.date, claim.date) && THERE.has(claim.type) && isPast(claim.word, draft))
      return { ...claim, place: scene.place ?? claim.place };
    if (isLongBefore(claim, draft))
      before = { word: claim.word, date: claim.date, place: own, goesOn: isToldOn(claim, draft) };
    if (!goesOn(claim, draft) || isOfOldCase(claim)) return claim;
    if (before) return inThatTime(claim, before);
    const here =
      scene.date || scene.place || !opening
        ? scene
        : {
            date: isOtherDeed(claim, opening, draft) ? null : opening.date,
            place: isAhead(claim, opening, draft) ? statedPlace(opening) : null,
          };
    if (own && GOING_ON.has(claim.type)) scene = { ...here, place: own, type: scene.type ?? claim.type };
    const dated = here.date && GOING_ON.has(claim.type);
    return {
      ...claim,
      date: dated ? { ...here.date, how: "tense" as const } : claim.date,
      place: !own && here.place && THERE.has(claim.type) ? here.place : claim.place,
    };
  });
}

/** A headline, and what stands in one sentence with the first deed or right before it, speak of that deed's place. */
function isAhead(claim: DraftClaim, opening: DraftClaim, { analysis }: Needed): boolean {
  const sentence = ({ word }: DraftClaim) => analysis.words[word]?.sentence ?? -1;
  return claim.where !== "body" || sentence(opening) === sentence(claim);
}

const statedDate = ({ date }: DraftClaim) => (date?.how === "stated" ? date : null);

const sameDays = (a: Claim["date"], b: Claim["date"]) => a?.start === b?.start && a?.end === b?.end;

/** Told in the past, not as background, and not "has ever": goes on with the scene. */
function goesOn(claim: DraftClaim, draft: Needed): boolean {
  if (!(GOING_ON.has(claim.type) || THERE.has(claim.type)) || claim.date?.how === "stated") return false;
  return tellsOn(claim, draft);
}

/** A past that tells the story on: no background, no "has ever", no other time in its clause. */
export function tellsOn(claim: DraftClaim, draft: Needed): boolean {
  const isQuoted = claim.chain.length > draft.ownVoice.length;
  if (claim.told_as === "background" && !isQuoted) return false;
  // "demanded his release": what is demanded or promised has not happened.
  if (claim.kind === "event" && AHEAD.has(claim.chain.at(-1)?.stance ?? "")) return false;
  if (claim.where === "headline") return claim.kind === "event";
  const { tree, analysis } = draft;
  const found = analysis.words[claim.word];
  // "Police put the figure at 33": of what was told of.
  if (claim.counts.length > 0 && isFigureNoun(found?.lemma ?? "")) return true;
  const stood = tree.dependents(claim.word, "cop").some((at) => WAS.has(analysis.words[at]?.lower ?? ""));
  if (claim.kind === "statement" && ((found?.upos !== "VERB" && !stood) || !isQuoted)) return false;
  const has = (forms: ReadonlySet<string>, ...relations: string[]) =>
    tree.dependents(claim.word, ...relations).some((at) => forms.has(analysis.words[at]?.lower ?? ""));
  if (has(PERFECT, "aux") || has(EVER, "advmod")) return false;
  // "are known to be in custody": how things stand, in the whole report.
  if (claim.kind === "statement" && has(IS, "aux:pass")) return false;
  const told = stood || isPast(claim.word, draft) || (claim.type === "ASSAULT" && isKnown(claim.word, draft));
  return told && !datesBelow(claim.word, draft);
}

const AHEAD: ReadonlySet<string> = new Set(["demands", "asks", "promises", "threatens"]);

/** "the strike", "this massacre": told before. */
function isKnown(word: number, { tree, analysis }: Needed): boolean {
  if (
    analysis.words[word]?.upos !== "NOUN" ||
    !["obj", "obl", "nsubj", "nmod"].includes(analysis.words[word]?.relation ?? "")
  )
    return false;
  return tree
    .dependents(word, "det")
    .some((at) => ["the", "this", "that", "these"].includes(analysis.words[at]?.lower ?? ""));
}

const IS = new Set(["is", "are"]);
const WAS = new Set(["was", "were"]);
const PERFECT = new Set(["has", "have", "'ve", "’ve"]);
const EVER = new Set(["never", "ever", "always", "often", "later", "since", "earlier", "previously", "usually"]);

/** A date in its own clause that was not taken for its own still speaks of another time. */
function datesBelow(word: number, { tree, dates, analysis }: Needed): boolean {
  return inSentence(dates, word, analysis).some(
    ({ type, start, words }) => type === "DATE" && start !== null && tree.under(words.first, word),
  );
}
