import type { Party } from "../../../../model/claim.ts";
import type { EvidenceParty } from "../../../../model/evidence-claim.ts";
import type { Reading } from "../../../../model/reading.ts";
import type { ClaimOut } from "../view/out.ts";

/** One side of an event in a table of the field: somebody with what is known of them. */
export interface SideOut {
  /** What tells it from others: the actor of the case, else its words. */
  readonly key: string;
  readonly actor: string | null;
  /** Its name in the case, else in the report, else the report's words. */
  readonly name: string;
  readonly raw: string;
  /** What sort of thing it is in the reading: person, organization, place and so on. */
  readonly kind: string | null;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly title: string | null;
}

/** Who does what a claim tells of, in the report's order. */
export const doersOf = (claim: ClaimOut): readonly SideOut[] =>
  sides(claim, claim.evidence.claim.actors, claim.evidence.actors);

/** To whom it is done, victims among them. */
export const doneToOf = (claim: ClaimOut): readonly SideOut[] => [
  ...sides(claim, claim.evidence.claim.recipients, claim.evidence.recipients),
  ...claim.evidence.claim.others.flatMap((party, at) =>
    party.role === "victim" ? sides(claim, [party], claim.evidence.others.slice(at, at + 1)) : [],
  ),
];

const sides = ({ reading }: ClaimOut, parties: readonly Party[], who: readonly EvidenceParty[]): readonly SideOut[] =>
  parties.map((party, at) => sideOut(reading, party, who[at]));

function sideOut({ entities }: Reading, { entity, span, title }: Party, who: EvidenceParty | undefined): SideOut {
  const known = entity === null ? undefined : entities.find(({ id }) => id === entity);
  const name = who?.name ?? known?.name ?? span.text;
  return {
    key: who?.actor ?? name.toLowerCase(),
    actor: who?.actor ?? null,
    name,
    raw: span.text,
    kind: known?.kind ?? null,
    country: known?.country ?? null,
    sectors: known?.sectors ?? [],
    title: title ?? known?.roles.find(({ former }) => !former)?.title ?? null,
  };
}

/** Each side once, those told of by most claims first. */
export function distinct(all: readonly SideOut[]): readonly SideOut[] {
  const told = new Map<string, { readonly side: SideOut; count: number }>();
  for (const side of all) {
    const before = told.get(side.key);
    if (before) before.count++;
    else told.set(side.key, { side, count: 1 });
  }
  return [...told.values()].sort((a, b) => b.count - a.count).map(({ side }) => side);
}
