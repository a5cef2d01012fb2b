import { Claim } from "../../../model/claim.ts";
import type { Anchor, Correction, Judgement } from "../../../model/judgement.ts";
import type { Reading } from "../../../model/reading.ts";
import { claimAt, sharedWords } from "../../../store/anchor.ts";
import { followedThrough } from "./followed-through.ts";
import { retied } from "./refs.ts";
import { spansHold } from "./spans-hold.ts";
import { namedIn, withNamed } from "./with-named.ts";

/**
 * A reading with what people put right in it: fields of claims, claims that were missed, and whom these name. Judgements that were taken
 * back are left out, of several on one field the latest holds. A correction whose words stand for no claim of this reading,
 * or whose value it cannot hold, changes nothing: the judgement stays in the log. Null where nothing is put right.
 */
export function correctedReading(read: Reading, text: string, judgements: readonly Judgement[]): Reading | null {
  const standing = judgements
    .filter(({ withdrawn }) => withdrawn === null)
    .sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
  const reading = withNamed(read, text, namedIn(standing));
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  let changed = false;
  for (const { decision } of standing) {
    if (decision.verdict === "correct") {
      const id = claimMeant(reading, decision.on);
      const claim = id === null ? undefined : claims.get(id);
      const corrected = claim && withCorrections(claim, decision.corrections, { text, reading });
      if (!corrected) continue;
      claims.set(corrected.id, corrected);
      changed = true;
    } else if (decision.verdict === "add") {
      const added = Claim.safeParse(retied(decision.claim, decision.refs ?? {}, reading));
      if (!added.success || !spansHold(added.data, text) || isRead(added.data, reading)) continue;
      claims.set(added.data.id, added.data);
      changed = true;
    }
  }
  return changed ? { ...reading, claims: [...claims.values()] } : null;
}

/** The reading without the claims that somebody rejected, and without links to them; `rejected`: their ids. */
export function withoutRejected(reading: Reading, rejected: ReadonlySet<string>): Reading {
  if (rejected.size === 0) return reading;
  const claims = reading.claims.filter(({ id }) => !rejected.has(id));
  return {
    ...reading,
    claims: claims.map((claim) => ({ ...claim, links: claim.links.filter(({ to }) => !rejected.has(to)) })),
  };
}

/** The claim of a reading that an anchor means; null where no claim stands at its words. */
export function claimMeant({ claims }: Reading, anchor: Anchor): string | null {
  const candidates = claims.map(({ id, type, chain, predicate }) => ({
    key: id,
    type,
    origin: chain.at(-1)?.name ?? chain.at(-1)?.described ?? null,
    start: predicate.start,
    end: predicate.end,
  }));
  return claimAt(candidates, anchor, anchor.claim);
}

/** Whether the reader itself now reads what was missed: the same deed of the same parties at the same words, by the same source. */
function isRead(added: Claim, { claims }: Reading): boolean {
  const sourceOf = ({ chain }: Claim) => chain.at(-1)?.span?.start ?? null;
  const holds = (side: Claim["actors"], others: Claim["actors"]) =>
    others.every(({ span }) => side.some((party) => sharedWords(party.span, span) > 0));
  return claims.some(
    (claim) =>
      claim.id === added.id ||
      (claim.type === added.type &&
        holds(claim.actors, added.actors) &&
        holds(claim.recipients, added.recipients) &&
        claim.certainty.polarity === added.certainty.polarity &&
        sharedWords(claim.predicate, added.predicate) > 0 &&
        sourceOf(claim) === sourceOf(added)),
  );
}

/** The claim with its fields put right; null where it would be no claim of the contract, or its words not the report's. */
export function withCorrections(
  claim: Claim,
  corrections: readonly Correction[],
  { text, reading }: { readonly text: string; readonly reading: Reading },
): Claim | null {
  const fields: Record<string, unknown> = { ...claim };
  const certainty: Record<string, unknown> = { ...claim.certainty };
  for (const { field, value: written, refs = {} } of corrections) {
    const value = retied(written, refs, reading);
    if (field === "status" || field === "polarity" || field === "modality") certainty[field] = value;
    else fields[field] = value;
  }
  const corrected = Claim.safeParse({ ...fields, certainty });
  if (!corrected.success) return null;
  const put = new Set(corrections.map(({ field }) => field));
  const whole = followedThrough(corrected.data, claim, put);
  if (whole === null || !spansHold(whole, text)) return null;
  const says = `Somebody put this right: ${[...put].join(", ")}.`;
  return { ...whole, why: [...whole.why, { rule: "judgement/corrected", says, span: whole.predicate }] };
}
