import type { ClaimRef, TracedStatement } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { citedReport, type HeldReport, heldBy } from "./cited-report.ts";
import { dayInWords } from "./in-words.ts";
import { isCopied } from "./ownership.ts";
import { hopName, inOrder, quoteOf, saidDay } from "./quote.ts";
import { standOf } from "./stand.ts";
import { voicesOf } from "./voice.ts";

export interface TraceOptions {
  /** Reports of the case by the media that the claims cite, published in the days before: to tell silent from not held. */
  readonly reports?: readonly HeldReport[];
}

/**
 * The statements of an event in the order said, published and read, each hop tied to the cited report where the case
 * holds it. What comes first here is the earliest in this case, never the first.
 */
export function trace(claims: readonly EvidenceClaim[], options: TraceOptions = {}): TracedStatement[] {
  const ordered = [...claims].sort(inOrder);
  const first = ordered[0];
  const held = heldBy(ordered, options.reports ?? []);
  return ordered.map((evidence) => {
    const stand = standOf(evidence);
    const origin = voicesOf(evidence, stand.hop)[0]?.name ?? "somebody unnamed";
    const earliest = first !== undefined && isAsEarly(evidence, first);
    const { report, claim, hops } = evidence;
    return {
      quote: quoteOf(evidence),
      said: saidDay(evidence),
      published: report.published,
      read: report.read,
      origin,
      stand: stand.kind,
      hops: claim.chain.map((hop, at) => ({
        name: hopName(hop, hops[at], report.publisher),
        stance: hop.stance,
        cited: citedReport(evidence, at, held),
      })),
      copyOf: report.copyOf?.report ?? null,
      earliest,
      says: inWords(evidence, origin, earliest),
    };
  });
}

/** The part of an event's trace that leads to one claim: what its origin says, and what those who say so cite. */
export function traceClaim(
  ref: ClaimRef,
  claims: readonly EvidenceClaim[],
  options: TraceOptions = {},
): TracedStatement[] {
  const keyOf = ({ report, claim }: ClaimRef) => `${report}\n${claim}`;
  const all = trace(claims, options);
  const origins = new Map(
    claims.map((evidence) => [
      keyOf({ report: evidence.report.id, claim: evidence.claim.id }),
      voicesOf(evidence, standOf(evidence).hop).map(({ key }) => key),
    ]),
  );
  const wanted = new Set(origins.get(keyOf(ref)) ?? []);
  const kept = new Set([keyOf(ref)]);
  for (const [key, voices] of origins) if (voices.some((voice) => wanted.has(voice))) kept.add(key);
  for (let grown = -1; grown !== kept.size; ) {
    grown = kept.size;
    for (const { quote, hops } of all) {
      if (!kept.has(keyOf(quote))) continue;
      for (const { cited } of hops) if (cited?.report && cited.claim) kept.add(`${cited.report}\n${cited.claim}`);
    }
  }
  return all.filter(({ quote }) => kept.has(keyOf(quote)));
}

/** Said on the same day as the first, and not published after it, as far as the days are known. */
function isAsEarly(evidence: EvidenceClaim, first: EvidenceClaim): boolean {
  if (evidence === first) return true;
  const [day, published] = [saidDay(evidence), evidence.report.published];
  return !isCopied(evidence) && day !== null && day === saidDay(first) && published === first.report.published;
}

function inWords(evidence: EvidenceClaim, origin: string, earliest: boolean): string {
  const { report, claim } = evidence;
  const said = claim.chain.at(-1)?.said?.start ?? null;
  const outlet = report.publisher ?? report.id;
  const when = report.published ? ` on ${dayInWords(report.published)}` : ", day unknown";
  const parts = [
    ...(said ? [`said on ${dayInWords(said)}`] : []),
    `published by ${outlet}${when}`,
    ...(report.read ? [`read on ${dayInWords(report.read)}`] : []),
  ];
  const copied = isCopied(evidence) && report.copyOf?.kind !== "version";
  const copy = copied ? ` A copy of ${report.copyOf?.publisher ?? report.copyOf?.report}.` : "";
  const corrected = report.corrected ? ` Corrected: ${report.corrected}` : "";
  const stand = standOf(evidence);
  const left = stand.kind === "left-out" ? ` ${stand.says}` : "";
  return `${origin}: ${parts.join(", ")}.${copy}${corrected}${left}${earliest ? " Earliest in this case." : ""}`;
}
