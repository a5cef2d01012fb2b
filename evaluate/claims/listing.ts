import type { Claim } from "../../src/model/claim.ts";
import { type Detail, faultClass } from "./fault-classes.ts";
import { isStatementPair } from "./match.ts";
import { type Matched, type Pair, statusAccepted } from "./pair.ts";
import { isLeak } from "./score.ts";
import type { PlacedClaim } from "./set-claim.ts";

/** What was missed, read wrongly and read without ground in one report, line by line. */
export function listing(matched: Matched): string[] {
  const { report, pairs, missed, groundless } = matched;
  const lines = [`== ${report.input.id}: ${pairs.length} of ${report.claims.length} found`];
  for (const wanted of missed) {
    lines.push(`  missed${wanted.essential ? "*" : " "} ${describeWanted(wanted)}`);
  }
  for (const pair of pairs) {
    const faults = faultsOf(pair, matched);
    if (faults.length === 0) continue;
    lines.push(`  wrong   ${describeWanted(pair.wanted)}`);
    for (const fault of faults) lines.push(`            ${fault}`);
  }
  for (const claim of groundless) lines.push(`  no ground ${describeRead(claim)}`);
  return lines;
}

function faultsOf(pair: Pair, { index }: Matched): string[] {
  const { wanted, claim } = pair;
  const faults: string[] = [];
  const add = (what: string, read: string, want: string) => faults.push(`${what}: read ${read}; set ${want}`);
  if (!pair.sides && !isStatementPair(claim, wanted)) add("parties", sidesRead(claim), sidesWanted(wanted));
  if (!pair.chain.right) add(isLeak(pair) ? "LEAK" : "chain", chainRead(claim), chainWanted(wanted));
  if (!statusAccepted(claim, wanted)) {
    add("status", claim.certainty.status, [wanted.status, ...wanted.status_alt].join("|"));
  }
  const detail = (what: Detail, read: string, want: string) => {
    const fault = faultClass(what, claim, wanted, index);
    if (fault) add(`${what} ${fault}, ${claim.kind} at "${claim.predicate.text}"`, read, want);
  };
  const { start, end, how } = claim.date ?? { start: null, end: null, how: "" };
  detail("date", start === null && end === null ? "none" : `${start ?? ""}/${end ?? ""} ${how}`, wanted.date ?? "none");
  const place = index.reading.places.find(({ id }) => id === claim.place?.ref);
  detail("place", place ? `${place.name} ${claim.place?.how}` : "none", wanted.place ?? "none");
  detail("counts", countsText(claim.counts), countsText(wanted.counts));
  return faults;
}

interface Bounds {
  readonly of: string;
  readonly low: number | null;
  readonly high: number | null;
}

function countsText(counts: readonly Bounds[]): string {
  return counts.map(({ of, low, high }) => `${of} ${low ?? ""}..${high ?? ""}`).join(", ") || "none";
}

function sidesRead({ actors, recipients }: Claim): string {
  const words = (parties: Claim["actors"]) => parties.map(({ span }) => span.text).join(", ");
  return `[${words(actors)}] > [${words(recipients)}]`;
}

function sidesWanted({ actor, recipient }: PlacedClaim): string {
  return `[${actor.slice(0, 4).join("|")}] > [${recipient.slice(0, 4).join("|")}]`;
}

function chainRead({ chain }: Claim): string {
  return chain.map((hop) => `${hop.name ?? hop.described ?? hop.span?.text ?? "?"} (${hop.kind})`).join(" < ");
}

function chainWanted({ chain, kinds }: PlacedClaim): string {
  return chain.map((forms, at) => `${forms[0] ?? "?"} (${kinds[at] ?? "?"})`).join(" < ");
}

function describeWanted(wanted: PlacedClaim): string {
  const types = [wanted.type, ...wanted.alt].join("|");
  return `${wanted.id} ${types} ${sidesWanted(wanted)} "${oneLine(wanted.words)}"`;
}

function describeRead(claim: Claim): string {
  return `${claim.type} ${sidesRead(claim)} at "${claim.predicate.text}" in "${oneLine(claim.content.text)}"`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 120);
}
