import type { Count } from "../../../model/claim.ts";
import type { Draft, DraftClaim } from "../../draft.ts";

/** Numbers of people that rival sources give of one happening. */
const TOLLS = new Set(["killed", "injured", "missing", "arrested", "abducted", "displaced", "participants"]);
const FAMILY: Readonly<Record<string, string>> = { DIE: "ASSAULT", statement: "ASSAULT" };
const familyOf = (type: string) => FAMILY[type] ?? type;

/**
 * A number told again by another source and not the same is a claim of its own that differs from the one before: "nine
 * dead, police said; a doctor spoke of fourteen". Of claims on one day, not known to be at two places.
 */
export function withOtherNumbers(
  claims: readonly DraftClaim[],
  { analysis }: Pick<Draft, "analysis">,
): readonly DraftClaim[] {
  const sentenceOf = ({ word }: DraftClaim) => analysis.words[word]?.sentence ?? -1;
  return claims.map((claim, index) => {
    const number = tollOf(claim);
    if (!number || claim.where === "headline") return claim;
    const before = claims.slice(Math.max(0, index - REACH), index);
    const to = before.findLastIndex((other) => {
      const told = tollOf(other, number.of);
      return (
        told !== null &&
        sentenceOf(other) !== sentenceOf(claim) &&
        isRival(claim, other) &&
        counted(claim) === counted(other) &&
        number.who === told.who &&
        !mayBeOne(number, told)
      );
    });
    const other = before[to];
    if (to < 0 || !other) return claim;
    const says = `“${number.span.text}” is another number than “${tollOf(other, number.of)?.span.text ?? ""}”, told before.`;
    return {
      ...claim,
      linksTo: [...(claim.linksTo ?? []), { to: index - before.length + to, as: "differs-from" as const }],
      why: [...claim.why, { rule: "counts/differs", says, span: number.span }],
    };
  });
}

/** How many claims back a rival number is looked for. */
const REACH = 25;

function tollOf({ counts, told_as, certainty }: DraftClaim, of?: string): Count | null {
  if (told_as === "background" || certainty?.polarity === "negated" || certainty?.modality === "planned") return null;
  const found = counts.find(
    (count) => TOLLS.has(count.of) && (of === undefined || count.of === of) && count.part_of === null,
  );
  return found ?? null;
}

/** Of one day and no two places, and told by somebody else. */
function isRival(a: DraftClaim, b: DraftClaim): boolean {
  if (familyOf(a.type) !== familyOf(b.type)) return false;
  const origin = ({ chain }: DraftClaim) => chain.at(-1)?.entity ?? chain.at(-1)?.span?.start ?? null;
  if (origin(a) === origin(b)) return false;
  const days = [a.date, b.date].map((date) => (date?.start ? `${date.start} ${date.end}` : null));
  if (days[0] !== null && days[1] !== null && days[0] !== days[1]) return false;
  const places = [a.place, b.place].map((place) => (place?.how === "stated" ? place.ref : null));
  return places[0] === null || places[1] === null || places[0] === places[1];
}

const ANYBODY = /^(?:people|persons?|bod(?:y|ies)|dead|victims?|lives|casualties|toll|others)$/i;

/** Whom a number counts: the last word of who it is about, and anybody where that is nobody in particular. */
function counted({ recipients, predicate }: DraftClaim): string {
  const word = (recipients[0]?.span.text ?? predicate.text).split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return recipients.length === 0 || ANYBODY.test(word) ? "anybody" : word;
}

/** Equal, or bounds that one number fits. */
function mayBeOne(a: Count, b: Count): boolean {
  const least = Math.max(a.low ?? 0, b.low ?? 0);
  return least <= Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
}
