import type { Quote } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { speakersOf } from "./origins.ts";
import { isCopied } from "./ownership.ts";
import { weighed } from "./positions.ts";
import { inOrder, quoteOf } from "./quote.ts";
import { voicesOf } from "./voice.ts";
import { weighEvent } from "./weigh-event.ts";

/** The claims of one event of the case. */
export interface EventClaims {
  readonly event: string;
  readonly claims: readonly EvidenceClaim[];
}

export interface SourceRows {
  /** Claims that others cite it for, copies left out; by day. */
  readonly citedFor: readonly { readonly event: string; readonly type: string; readonly quote: Quote }[];
  /** Events that it affirms, as an origin. */
  readonly affirms: readonly string[];
  /** Those of them that no other origin affirms. */
  readonly alone: readonly string[];
  /** Those of them that others affirm who may all be one with it. */
  readonly maybeAlone: readonly string[];
  /** Those of them in which somebody else denies or excludes what it says. */
  readonly contradicted: readonly string[];
}

/**
 * What a source is cited for, how often it stands alone, how often it is contradicted. `source` is an origin's key
 * ("actor:…", "medium:…"). These are counts, no grade: whether it was right nobody can tell from them.
 */
export function rowsOfSource(source: string, events: readonly EventClaims[]): SourceRows {
  const found = events
    .map((event) => ({ event, standing: standingOf(source, event.claims) }))
    .filter(({ standing }) => standing.affirms);
  const where = (holds: (standing: Standing) => boolean) =>
    found
      .filter(({ standing }) => holds(standing))
      .map(({ event }) => event.event)
      .sort();
  return {
    citedFor: events
      .flatMap(({ event, claims }) => claims.filter((e) => isCited(source, e)).map((evidence) => ({ event, evidence })))
      .sort((a, b) => inOrder(a.evidence, b.evidence))
      .map(({ event, evidence }) => ({ event, type: evidence.claim.type, quote: quoteOf(evidence) })),
    affirms: where(() => true),
    alone: where(({ alone }) => alone),
    maybeAlone: where(({ maybeAlone }) => maybeAlone),
    contradicted: where(({ contradicted }) => contradicted),
  };
}

/** Whether a hop behind the publisher is the source; a copy cites nobody anew. */
function isCited(source: string, evidence: EvidenceClaim): boolean {
  if (isCopied(evidence)) return false;
  return evidence.claim.chain.some((_, at) => at > 0 && voicesOf(evidence, at).some(({ key }) => key === source));
}

interface Standing {
  readonly affirms: boolean;
  readonly alone: boolean;
  readonly maybeAlone: boolean;
  readonly contradicted: boolean;
}

function standingOf(source: string, claims: readonly EvidenceClaim[]): Standing {
  const affirming = weighed(claims).filter(({ stand }) => stand.kind === "affirms");
  const speakers = speakersOf(affirming.map(({ evidence, stand }) => ({ evidence, hop: stand.hop })));
  const own = speakers.find(({ key }) => key === source);
  if (!own) return { affirms: false, alone: false, maybeAlone: false, contradicted: false };
  const { assertions, conflicts } = weighEvent(claims);
  const side = assertions.find(({ about }) => about === "happened")?.affirming;
  const mine = new Set(own.statements.map(({ evidence }) => `${evidence.report.id}\n${evidence.claim.id}`));
  const alone = side?.most === 1;
  return {
    affirms: true,
    alone,
    maybeAlone: !alone && side?.least === 1,
    contradicted: conflicts.some((conflict) =>
      conflict.claims.some(({ report, claim }) => mine.has(`${report}\n${claim}`)),
    ),
  };
}
