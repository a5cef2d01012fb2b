import type { EventClaim } from "../../../store/queries/event-claims.ts";

const LONGEST = 180;
/** What a sentence adds of tolls, behind it: " (31 killed, 4 injured)". */
const TOLLS = / \([^()]*\d[^()]* (?:killed|injured|missing|arrested|abducted|displaced|released)[^()]*\)$/;

/**
 * An event in a sentence: that of the claim which tells it most fully and most surely, else the report's own clause in
 * quotation marks, else the beginning of either. A function of the claims as a set. Null where there is none.
 */
export function eventLabel(type: string, claims: readonly EventClaim[]): string | null {
  const ranked = claims.toSorted(
    (a, b) => worth(b, type) - worth(a, type) || b.confidence - a.confidence || byText(a, b),
  );
  const short = ranked.filter(({ brief: { sentence } }) => sentence.length <= LONGEST);
  const found = short.find(({ brief: { sentence } }) => !sentence.startsWith("“")) ?? short[0];
  if (found) return found.brief.sentence.replace(/\.$/, "").replace(TOLLS, "");
  return ranked[0] ? begun(ranked[0].brief.sentence) : null;
}

/** As many words of a long sentence as there is room for, and that it goes on. */
function begun(sentence: string): string {
  const words = sentence.slice(0, LONGEST - 6).replace(/[\s,;:–—-]*\s\S*$/, "");
  return `${words} […]${sentence.startsWith("“") ? "”" : ""}`;
}

/** Words that point at something outside of the sentence: nobody knows who "they" are where it stands alone. */
const POINTS_AWAY =
  /\b(?:it|its|they|their|them|he|his|him|she|her|we|our|there|another|the attack|the strike|the operation)\b/i;

/** "Any troops hit": words that a denial or a doubt leaves behind. */
const IN_DENIAL = /^(?:any|no|none|nobody|neither)\b/i;
/** Statuses under which somebody says that it happened. */
const TOLD: ReadonlySet<string> = new Set(["asserted", "reported", "alleged"]);

const DAY = /\b\d{0,2} ?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Whether a sentence names anybody or any place: "the attackers stormed the village" could be anywhere. */
const names = (sentence: string) => /[^.“] \p{Lu}/u.test(sentence.replace(DAY, ""));

/**
 * What somebody says happened is worth more than what is denied or doubted, both parties more than one. A number is the
 * word of one origin and no name for what happened.
 */
function worth({ type, toldAs, polarity, status, brief }: EventClaim, wanted: string): number {
  const parties = Math.min(brief.actors.length, 1) + Math.min(brief.recipients.length, 1);
  const alone = POINTS_AWAY.test(brief.sentence) || IN_DENIAL.test(brief.sentence) ? 0 : 2;
  return (
    (type === wanted ? 4 : 0) +
    (polarity === "affirmed" && TOLD.has(status) ? 2 : 0) +
    (toldAs === "news" ? 1 : 0) +
    (names(brief.sentence) ? 2 : 0) +
    parties +
    (brief.counts.length > 0 ? 0 : 1) +
    alone
  );
}

const byText = (a: EventClaim, b: EventClaim) =>
  a.brief.sentence.length - b.brief.sentence.length || (a.brief.sentence + a.key < b.brief.sentence + b.key ? -1 : 1);
