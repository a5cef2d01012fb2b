import type { Party } from "../../../../model/claim.ts";
import type { EvidenceParty } from "../../../../model/evidence-claim.ts";
import type { ClaimOut } from "../view/out.ts";
import { type Column, each, table } from "./table.ts";

interface PartyOut {
  readonly of: ClaimOut;
  readonly role: string;
  readonly position: number;
  readonly party: Party;
  readonly who: EvidenceParty | undefined;
}

const COLUMNS: readonly Column<PartyOut>[] = [
  ["report", "the report's id", ({ of }) => of.line.report],
  ["claim", "the claim's id within the report", ({ of }) => of.line.claim],
  ["role", "actor, recipient, instrument, victim, beneficiary or about", ({ role }) => role],
  ["position", "its place among those of its side, from 0", ({ position }) => position],
  ["words", "as the report has it", ({ party }) => party.span.text],
  [
    "start",
    "offset of the words' first character in the report's text (UTF-16 code units)",
    ({ party }) => party.span.start,
  ],
  ["end", "offset behind their last character", ({ party }) => party.span.end],
  ["collective", "1 where several are meant as one", ({ party }) => (party.collective ? 1 : 0)],
  ["actor", "the actor of the case; empty where the words name nobody in particular", ({ who }) => who?.actor ?? null],
  ["name", "that actor's name", ({ who }) => who?.name ?? null],
];

function partiesOf(of: ClaimOut): readonly PartyOut[] {
  const { claim, actors, recipients, others } = of.evidence;
  return [
    ...claim.actors.map((party, at) => ({ of, role: "actor", position: at, party, who: actors[at] })),
    ...claim.recipients.map((party, at) => ({ of, role: "recipient", position: at, party, who: recipients[at] })),
    ...claim.others.map((party, at) => ({ of, role: party.role, position: at, party, who: others[at] })),
  ];
}

export const PARTIES = table({
  name: "parties",
  unit: "somebody in a claim",
  columns: COLUMNS,
  of: (view) => each(view.claims(), partiesOf),
});
