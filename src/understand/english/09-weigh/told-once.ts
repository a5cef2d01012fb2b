import type { Count } from "../../../model/claim.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { keptClaims } from "../../relink.ts";
import { agree } from "./agree.ts";

type Needed = Pick<Draft, "analysis" | "mentions">;

const SAME_FAMILY: Readonly<Record<string, string>> = { DIE: "ASSAULT" };
const familyOf = (type: string) => SAME_FAMILY[type] ?? type;

/** Statuses by which a headline that asserts the same is no firmer than a body that names its source. */
const TOLD_AS_FACT = new Set(["asserted", "reported"]);

/**
 * What headline, standfirst or caption only repeat from the body is one claim with it: the body's, which knows the
 * source. Where the headline is firmer or its numbers differ, it stays a claim of its own, linked differs-from.
 */
export function toldOnce(claims: readonly DraftClaim[], draft: Needed): readonly DraftClaim[] {
  const body = claims.map((claim, index) => ({ claim, index })).filter(({ claim }) => claim.where === "body");
  const repeats = new Set<number>();
  const marked = claims.map((claim, index) => {
    if (claim.where === "body") return claim;
    const told = body.filter((other) => isSameHappening(claim, other.claim, draft));
    if (told.some((other) => !differs(claim, other.claim))) {
      repeats.add(index);
      return claim;
    }
    const other = told[0];
    if (!other || claim.kind !== "event") return claim;
    return {
      ...claim,
      linksTo: [...(claim.linksTo ?? []), { to: other.index, as: "differs-from" as const }],
      why: [...claim.why, { rule: "headline/differs", says: howItDiffers(claim, other.claim), span: claim.predicate }],
    };
  });
  return keptClaims(marked, (_, index) => !repeats.has(index));
}

function isSameHappening(a: DraftClaim, b: DraftClaim, draft: Needed): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "statement") return saysTheSame(a, b, draft);
  if (familyOf(a.type) !== familyOf(b.type)) return false;
  const sides = [agree(a.actors, b.actors, draft), agree(a.recipients, b.recipients, draft)];
  if (sides.includes("no")) return false;
  const sameWord = lemmaOf(a, draft) === lemmaOf(b, draft);
  return sameWord || sides.includes("yes");
}

const lemmaOf = ({ word }: DraftClaim, { analysis }: Needed) => analysis.words[word]?.lemma ?? "";

/** Statements whose telling words are mostly the other's. */
function saysTheSame(a: DraftClaim, b: DraftClaim, { analysis }: Needed): boolean {
  const telling = ({ contentWords: { first, after } }: DraftClaim) =>
    new Set(
      analysis.words
        .slice(first, after)
        .filter(({ upos }) => ["NOUN", "PROPN", "VERB", "ADJ", "NUM"].includes(upos))
        .map(({ lemma }) => lemma),
    );
  const own = telling(a);
  const shared = [...telling(b)].filter((lemma) => own.has(lemma));
  return own.size > 0 && shared.length * 2 >= own.size;
}

function differs(headline: DraftClaim, body: DraftClaim): boolean {
  return isFirmer(headline, body) || otherNumbers(headline, body);
}

function isFirmer(headline: DraftClaim, body: DraftClaim): boolean {
  const [own, other] = [headline.certainty?.status ?? "", body.certainty?.status ?? ""];
  return TOLD_AS_FACT.has(own) && !TOLD_AS_FACT.has(other);
}

function otherNumbers(headline: DraftClaim, body: DraftClaim): boolean {
  return headline.counts.some((count) => {
    const same = body.counts.filter(({ of }) => of === count.of);
    return same.length > 0 && !same.some((other) => mayBeSame(count, other));
  });
}

/** Equal numbers, or a loose one ("dozens", "at least 20") that the other fits. */
function mayBeSame(a: Count, b: Count): boolean {
  if (a.low === b.low && a.high === b.high) return true;
  const loose = a.approximate || a.low === null || a.high === null;
  const least = Math.max(a.low ?? 0, b.low ?? 0);
  return loose && least <= Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
}

function howItDiffers(headline: DraftClaim, body: DraftClaim): string {
  return isFirmer(headline, body)
    ? `The ${headline.where} says flatly what the body gives as ${body.certainty?.status}.`
    : `The ${headline.where} gives another number than the body's “${body.counts[0]?.span.text ?? ""}”.`;
}
