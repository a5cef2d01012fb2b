import type { Draft, DraftClaim } from "../../draft.ts";
import { isPast } from "./when.ts";

/** What goes on in it: flights, rescues and words come later, on days of their own. */
export const GOING_ON = new Set(["ASSAULT", "DIE", "COERCE", "statement"]);
export const THERE = new Set(["ASSAULT", "DIE", "COERCE", "RETREAT", "AID", "MOBILIZE", "PROTEST"]);

type Needed = Pick<Draft, "tree" | "analysis" | "published" | "dates">;

/** Deeds whose day and place set the scene. */
const SETTING = new Set("ASSAULT DIE COERCE MOVE MOBILIZE PROTEST RETREAT AID".split(" "));
/** A report's own happening is not older than this at publication, in days. */
export const RECENT = 45;
export const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Sentences among which a report says what it is about. */
const OPENING = 6;

/** A deed of the report's own time with a day of its own; where nothing has a day, with a place. */
export function setsScene(claim: DraftClaim, draft: Needed): boolean {
  const { kind, type, date, word } = claim;
  if (kind !== "event" || !SETTING.has(type)) return false;
  if (!draft.published) return (date?.how === "stated" || statedPlace(claim) !== null) && isPast(word, draft);
  if (date?.how !== "stated" || !date.start || !date.end) return false;
  const age = (Date.parse(draft.published) - Date.parse(date.end)) / DAY;
  const length = (Date.parse(date.end) - Date.parse(date.start)) / DAY;
  return age >= 0 && (age <= RECENT || isLead(claim, draft)) && length <= 7;
}

/** What dates the deeds before it stands among the first things told. */
export function isOpening({ word }: DraftClaim, { analysis }: Needed): boolean {
  return (analysis.words[word]?.sentence ?? OPENING) < OPENING;
}

/** Told in the first two sentences: what the report is about, however old. */
export function isLead({ word }: DraftClaim, { analysis }: Needed): boolean {
  return (analysis.words[word]?.sentence ?? 9) < 2;
}

/**
 * "She laid a wreath on Tuesday … in the town, where the August 7 blasts killed nine. She spoke to those who survived the
 * blasts": a deed of over a week before the report's first day sets no scene in a clause beside, nor named again.
 */
export function notBehind(
  claims: readonly DraftClaim[],
  { tree, analysis, dates }: Needed,
): (claim: DraftClaim) => boolean {
  const first = claims.find(({ date, where }) => date?.how === "stated" && date.start !== null && where === "body");
  const day = Date.parse(first?.date?.start ?? "");
  const isBeside = (word: number) =>
    [word, ...tree.ancestors(word)].some((at) => BESIDE.test(analysis.words[at]?.relation ?? ""));
  const sentence = (word: number) => analysis.words[word]?.sentence ?? -1;
  const told = new Map(dates.map(({ id, words }) => [id, sentence(words.first)]));
  const isAgain = ({ word, date }: DraftClaim) => {
    const named = date?.ref == null ? undefined : told.get(date.ref);
    return named !== undefined && named !== sentence(word);
  };
  const isOld = ({ date }: DraftClaim) => day - Date.parse(date?.end ?? "") > WEEK;
  return (claim) => !(isOld(claim) && (isBeside(claim.word) || isAgain(claim)));
}

const BESIDE = /^(?:acl|advcl)/;

/** "the raid is not linked to the August 7 bombings": a day before a deed's own noun tells it from what stands before it. */
export function isOtherDeed(claim: DraftClaim, opening: DraftClaim, { analysis, tree, dates }: Needed): boolean {
  const sentence = analysis.words[opening.word]?.sentence;
  if (analysis.words[claim.word]?.sentence !== sentence || analysis.words[opening.word]?.upos !== "NOUN") return false;
  const day = dates.find(({ id }) => id === opening.date?.ref);
  return day !== undefined && day.words.after <= opening.word && tree.under(tree.headOf(day.words), opening.word);
}

/** The place that the text gives a deed itself. */
export const statedPlace = ({ place }: DraftClaim) => (place?.how === "stated" ? place : null);
