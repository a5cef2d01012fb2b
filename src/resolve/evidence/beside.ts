import type { Unsettled } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import type { Aspect } from "./aspects.ts";
import type { OpenedBy, Weighed } from "./positions.ts";
import { quoteOf } from "./quote.ts";
import { standOf } from "./stand.ts";
import { voicesOf } from "./voice.ts";

const OPENS: Readonly<Record<string, Unsettled["how"]>> = {
  "cannot-confirm": "cannot-confirm",
  "declines-to-say": "declines",
};

/** What words leave open: a number or a culprit alone, else that it happened. */
const LEAVES_OPEN: readonly { readonly about: Aspect["about"]; readonly words: RegExp }[] = [
  { about: "toll", words: /\b(?:tolls?|numbers?|figures?|counts?|casualt\w+|how many)\b/i },
  { about: "actor", words: /\b(?:responsib\w+|behind|culprits?|perpetrators?|who (?:did|carried))\b/i },
];

/** Statements beside an event that leave one of its claims open: "the army could not confirm the toll". */
export function openedBy(beside: readonly EvidenceClaim[], all: readonly Weighed[]): readonly OpenedBy[] {
  const members = new Map(all.map((w) => [`${w.evidence.report.id}\n${w.evidence.claim.id}`, w]));
  return beside.flatMap((evidence) =>
    evidence.claim.links.flatMap(({ as, to }) => {
      const how = OPENS[as];
      const member = members.get(`${evidence.report.id}\n${to}`);
      if (!how || !member) return [];
      const words = evidence.claim.content.text;
      const about = LEAVES_OPEN.find((row) => row.words.test(words))?.about ?? "happened";
      const keys = member.aspects.filter((aspect) => aspect.about === about).map(({ key }) => key);
      const name = speakerOf(evidence);
      return [{ keys: new Set(keys.length > 0 ? keys : ["happened"]), who: { name, how, quote: quoteOf(evidence) } }];
    }),
  );
}

/** A statement's actor is its speaker. */
function speakerOf(evidence: EvidenceClaim): string {
  const { actors, claim } = evidence;
  if (claim.chain.length > 1) return voicesOf(evidence, standOf(evidence).hop)[0]?.name ?? "somebody unnamed";
  return actors[0]?.name ?? claim.actors[0]?.span.text ?? "somebody unnamed";
}

/** Claims of the event with those marked that a claim beside it retracts. */
export function withRetractions(
  claims: readonly EvidenceClaim[],
  beside: readonly EvidenceClaim[],
): readonly EvidenceClaim[] {
  const retracted = new Map(
    [...claims, ...beside].flatMap((evidence) =>
      evidence.claim.links
        .filter(({ as }) => as === "retracts")
        .map(({ to }) => [`${evidence.report.id}\n${to}`, `“${evidence.claim.content.text}”`] as const),
    ),
  );
  return claims.map((evidence) => {
    const by = retracted.get(`${evidence.report.id}\n${evidence.claim.id}`);
    return by ? { ...evidence, withdrawn: evidence.withdrawn ?? by } : evidence;
  });
}
