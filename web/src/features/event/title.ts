import type { Output } from "../../api/operations.ts";

type Event = Output<"show-event">;
type Claim = Event["claims"][number];

/** The claim in whose words an event is called: affirmed, told as news, a sentence rather than a clause, read surely. */
export function titleClaim({ claims }: Pick<Event, "claims">): Claim | null {
  const worth = (claim: Claim) =>
    (claim.status === "asserted" || claim.status === "reported" ? 4 : 0) +
    (claim.sentence.startsWith("“") ? 0 : 2) +
    (claim.told_as === "news" ? 1 : 0) +
    (claim.copy_of === null ? 0.5 : 0) +
    claim.confidence / 10;
  return claims.reduce<Claim | null>((best, claim) => (best && worth(best) >= worth(claim) ? best : claim), null);
}
