import type { Draft, DraftClaim } from "../../draft.ts";
import { tellsOn } from "./scene.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "published" | "dates" | "ownVoice">;

/** What people do in the course of what befalls them. */
const IN_COURSE = new Set("MOVE RETREAT AID MOBILIZE CONSULT AGREE COOPERATE PROTEST TRADE CONCEDE".split(" "));
/** What is said of it and ordered, which may come later: in the same breath alone. */
const IN_ANSWER = new Set(["ACCUSE", "REQUEST", "REJECT", "SANCTION", "SUPPORT", "APPOINT"]);
/** So many sentences later it is still told of together. */
const REACH = 4;
const BREATH = 1;

/**
 * "Gunmen raided the school on Monday. They took the pupils into the forest": a past without a day, right after a dated
 * deed of the same people, goes on that day.
 */
export function withDaysTogether(claims: readonly DraftClaim[], draft: Needed): readonly DraftClaim[] {
  const dated: DraftClaim[] = [];
  return claims.map((claim) => {
    const sentence = sentenceOf(claim, draft);
    while (dated[0] && sentence - sentenceOf(dated[0], draft) > REACH) dated.shift();
    const known = claim.date !== null && claim.date.how !== "published";
    if (known && claim.kind === "event" && isBrief(claim)) dated.push(claim);
    const reach = IN_COURSE.has(claim.type) ? REACH : IN_ANSWER.has(claim.type) ? BREATH : -1;
    if (known || claim.kind !== "event" || reach < 0 || !tellsOn(claim, draft)) return claim;
    const same = dated.findLast(
      (other) => other.word < claim.word && sentence - sentenceOf(other, draft) <= reach && sharesParty(claim, other),
    );
    return same?.date ? { ...claim, date: { ...same.date, how: "tense" as const } } : claim;
  });
}

const sentenceOf = ({ word }: DraftClaim, { analysis }: Needed): number => analysis.words[word]?.sentence ?? 0;

function isBrief({ date }: DraftClaim): boolean {
  return date?.start != null && date.end !== null && (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000 <= 7;
}

function sharesParty(a: DraftClaim, b: DraftClaim): boolean {
  const parties = ({ actors, recipients }: DraftClaim) =>
    [...actors, ...recipients].flatMap(({ entity }) => entity ?? []);
  const known = new Set(parties(a));
  return parties(b).some((entity) => known.has(entity));
}
