import type { Output } from "../../api/operations.ts";

type Event = Output<"show-event">;
type Claim = Event["claims"][number];

/** The claim in whose words an event is called, of several that have them the one read most surely; null where none has. */
export function titleClaim({
  event,
  claims,
}: {
  readonly event: Pick<Event["event"], "label">;
  readonly claims: readonly Claim[];
}): Claim | null {
  const worth = ({ copy_of, confidence }: Claim) => (copy_of === null ? 1 : 0) + confidence;
  return claims
    .filter(({ sentence }) => sentence.startsWith(event.label))
    .reduce<Claim | null>((best, claim) => (best && worth(best) >= worth(claim) ? best : claim), null);
}
