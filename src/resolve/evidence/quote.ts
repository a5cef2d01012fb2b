import type { Hop } from "../../model/chain.ts";
import type { Quote } from "../../model/evidence.ts";
import type { EvidenceClaim, EvidenceHop } from "../../model/evidence-claim.ts";
import { firstPublished } from "./ownership.ts";

/** What a hop is called for people: its name, else its words in quotation marks, else its kind. */
export function hopName(hop: Hop, who: EvidenceHop | undefined, publisher: string | null): string {
  if (hop.kind === "publisher") return who?.name ?? hop.name ?? publisher ?? "an outlet without a name";
  const words = who?.unnamed?.words ?? hop.described ?? hop.span?.text ?? null;
  if (hop.kind === "unnamed" || hop.kind === "group" || hop.kind === "public" || hop.kind === "evidence") {
    return who?.name ?? (words ? `“${words}”` : (hop.name ?? "somebody unnamed"));
  }
  return who?.name ?? hop.name ?? (words ? `“${words}”` : "somebody unnamed");
}

/** A claim as it is shown beside others. */
export function quoteOf(evidence: EvidenceClaim): Quote {
  const { claim, report, hops } = evidence;
  return {
    report: report.id,
    claim: claim.id,
    words: claim.content.text,
    publisher: report.publisher,
    published: report.published,
    said: claim.chain.at(-1)?.said?.start ?? null,
    status: claim.certainty.status,
    chain: claim.chain.map((hop, i) => hopName(hop, hops[i], report.publisher)),
  };
}

/** Order of claims that does not depend on how they came: said, published, read, then by name. */
export function inOrder(a: EvidenceClaim, b: EvidenceClaim): number {
  return (
    compare(saidDay(a), saidDay(b)) ||
    compare(a.report.published, b.report.published) ||
    compare(a.report.read, b.report.read) ||
    compare(a.report.id, b.report.id) ||
    a.claim.predicate.start - b.claim.predicate.start ||
    compare(a.claim.id, b.claim.id)
  );
}

/** The day on which it was said: as the innermost hop tells it, else that of the words' first publication. */
export function saidDay(evidence: EvidenceClaim): string | null {
  const said = evidence.claim.chain.at(-1)?.said;
  return said?.start ?? said?.end ?? firstPublished(evidence)?.slice(0, 10) ?? null;
}

/** What is known sorts before what is not. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
