import type { Claim } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import { holds } from "../../src/model/span.ts";
import { assign } from "./assign.ts";
import { type ChainVerdict, compareChain } from "./chains.ts";
import { type Indexed, indexed, isCandidate, sidesRight } from "./match.ts";
import type { PlacedClaim } from "./set-claim.ts";
import type { SetReport } from "./sets.ts";

/** A claim of the set and the claim of the reading that was assigned to it. */
export interface Pair {
  readonly wanted: PlacedClaim;
  readonly claim: Claim;
  readonly chain: ChainVerdict;
  readonly sides: boolean;
}

/** One report's set and reading, laid side by side. */
export interface Matched {
  readonly report: SetReport;
  readonly index: Indexed;
  readonly pairs: readonly Pair[];
  readonly missed: readonly PlacedClaim[];
  readonly duplicates: readonly Claim[];
  readonly neutral: readonly Claim[];
  /** Read, and neither in the set nor excused. */
  readonly groundless: readonly Claim[];
}

/** Whether a status is the set's or one that is accepted beside it. */
export function statusAccepted(claim: Claim, wanted: PlacedClaim): boolean {
  return claim.certainty.status === wanted.status || wanted.status_alt.includes(claim.certainty.status);
}

/** Assigns the claims of a reading to those of the set, one to one. */
export function matchReport(report: SetReport, reading: Reading): Matched {
  const index = indexed(reading, report.input.text);
  const wantedClaims = report.claims;
  const candidates = wantedClaims.map((wanted) =>
    reading.claims.map((claim) => (isCandidate(claim, wanted, index) ? toPair(wanted, claim, index) : null)),
  );
  const chosen = assign(candidates.map((row) => row.map((pair) => (pair ? weightOf(pair) : 0))));
  const pairs = chosen.flatMap((column, row) => {
    const pair = column === null ? null : candidates[row]?.[column];
    return pair ? [pair] : [];
  });
  const missed = wantedClaims.filter((_, row) => chosen[row] === null);
  const seen = new Set(pairs.map(({ wanted, claim }) => occurrence(wanted, claim)));
  const taken = new Set(pairs.map(({ claim }) => claim));
  const duplicates: Claim[] = [];
  const neutral: Claim[] = [];
  const groundless: Claim[] = [];
  reading.claims.forEach((claim, column) => {
    if (taken.has(claim)) return;
    const fresh = candidates
      .flatMap((row) => row[column] ?? [])
      .map(({ wanted }) => occurrence(wanted, claim))
      .find((key) => !seen.has(key));
    if (fresh !== undefined) {
      seen.add(fresh);
      duplicates.push(claim);
    } else if (isNeutral(claim, wantedClaims, index)) neutral.push(claim);
    else groundless.push(claim);
  });
  return { report, index, pairs, missed, duplicates, neutral, groundless };
}

function toPair(wanted: PlacedClaim, claim: Claim, index: Indexed): Pair {
  return { wanted, claim, chain: compareChain(claim, wanted, index), sides: sidesRight(claim, wanted, index) };
}

function weightOf({ wanted, claim, chain, sides }: Pair): number {
  return 1 + 0.1 * (Number(chain.right) + Number(statusAccepted(claim, wanted)) + Number(sides));
}

/** One telling of a claim of the set: the same words taken twice for the same type are no second telling. */
function occurrence(wanted: PlacedClaim, claim: Claim): string {
  return `${wanted.id} ${claim.predicate.start} ${claim.type}`;
}

const NEUTRAL_TYPES: ReadonlySet<string> = new Set(["holds_role", "located_in", "kind_of", "also_known_as"]);

function isNeutral(claim: Claim, wanted: readonly PlacedClaim[], { entities }: Indexed): boolean {
  if (NEUTRAL_TYPES.has(claim.type)) return true;
  const isPlace = ({ entity }: { entity: string | null }) => entity !== null && entities.get(entity)?.kind === "place";
  if (claim.type === "part_of") return claim.actors.some(isPlace) && claim.recipients.some(isPlace);
  return claim.type === "statement" && wanted.some(({ span }) => holds(claim.content, span));
}
