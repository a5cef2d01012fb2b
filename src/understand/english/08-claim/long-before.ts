import type { Claim } from "../../../model/claim.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { DAY, GOING_ON, RECENT, statedPlace, THERE } from "./scene-deeds.ts";
import { isPast } from "./when.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "published">;

/** A deed of long ago, and the words that go on with it. */
export interface Before {
  readonly word: number;
  readonly date: Claim["date"];
  readonly place: Claim["place"];
  /** Whether the next sentences may go on with it. */
  readonly goesOn: boolean;
}

/** Sentences for which a paragraph goes on with what happened long ago. */
const LINGERS = 2;
/** Longer than this a stretch of time tells no day of what is told after it, in days. */
const BRIEF = 366;

/** "In September 2023 gunmen ambushed a patrol": older than the report's own happenings, and over. */
export function isLongBefore(claim: DraftClaim, { published }: Needed): boolean {
  const end = claim.kind === "event" && claim.date?.how === "stated" ? claim.date.end : null;
  return end !== null && published !== null && (Date.parse(published) - Date.parse(end)) / DAY > RECENT;
}

/**
 * "In 2019 rebels burned the port": a story that may go on. "Reed, who lost the 2008 vote, …", "the 2015 accord bans mines" and
 * "the firm was founded in 2005" only say in passing who somebody is: what is told next is not of that year.
 */
export function isToldOn({ word, type }: DraftClaim, draft: Needed): boolean {
  const { relation = "" } = draft.tree.words[word] ?? {};
  return GOING_ON.has(type) && relation !== "acl:relcl" && isPast(word, draft);
}

/** In the sentence of the old deed, or right after it in its paragraph. */
export function isToldWith(claim: DraftClaim, before: Before, { analysis }: Needed): boolean {
  const sentence = (word: number) => analysis.words[word]?.sentence ?? 0;
  const [first, last] = [sentence(before.word), sentence(claim.word)];
  if (last - first > LINGERS || (last !== first && !before.goesOn)) return false;
  const [from, to] = [analysis.sentences[first]?.end ?? 0, analysis.sentences[last]?.start ?? 0];
  return last === first || !analysis.text.slice(from, to).includes("\n");
}

/** "… killing a sergeant; three of the attackers died": of the old deed's day, where it has one, and never of today's. */
export function inThatTime(claim: DraftClaim, { date, place }: Before): DraftClaim {
  const length = date?.start && date.end ? (Date.parse(date.end) - Date.parse(date.start)) / DAY : BRIEF + 1;
  const dated = date !== null && length <= BRIEF && GOING_ON.has(claim.type);
  const placed = place !== null && statedPlace(claim) === null && THERE.has(claim.type);
  return {
    ...claim,
    date: dated ? { ...date, how: "tense" as const } : claim.date,
    place: placed ? place : claim.place,
  };
}
