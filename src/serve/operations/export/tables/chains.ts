import type { HopLine } from "../../shapes/claim-line.ts";
import type { ClaimOut } from "../view/out.ts";
import { type Column, each, listed, table } from "./table.ts";

interface HopOut {
  readonly of: ClaimOut;
  readonly position: number;
  readonly hop: HopLine;
}

const hopOf = ({ of, position }: HopOut) => of.evidence.claim.chain[position];

const COLUMNS: readonly Column<HopOut>[] = [
  ["report", "the report's id", ({ of }) => of.line.report],
  ["claim", "the claim's id within the report", ({ of }) => of.line.claim],
  ["position", "0 is the publisher; the last is the origin", ({ position }) => position],
  ["origin", "1 for the origin", ({ of, position }) => (position === of.line.chain.length - 1 ? 1 : 0)],
  ["kind", "what sort of source it is", ({ hop }) => hop.kind],
  ["type", "the walk of life of whoever is not named, or of a person", ({ hop }) => hop.type],
  ["words", "its name, or the report's words for it", ({ hop }) => hop.words],
  ["named", "1 where it has a name", ({ hop }) => (hop.named ? 1 : 0)],
  ["country", "ISO 3166 alpha-3, or IGO, NGO and the like", (row) => hopOf(row)?.country ?? null],
  ["sectors", "codes of PLOVER and POLECAT", (row) => listed(hopOf(row)?.sectors ?? [])],
  ["number", "how many they are said to be", (row) => hopOf(row)?.number ?? null],
  ["actor", "the actor of the case that it is", ({ hop }) => hop.actor],
  ["stance", "how it stands to what it says", ({ hop }) => hop.stance],
  ["hedged", "1 where it is said with a reservation", (row) => (hopOf(row)?.hedged ? 1 : 0)],
  ["cue", "the words of saying", ({ hop }) => hop.cue],
  ["said_start", "first day on which it was said", (row) => hopOf(row)?.said?.start ?? null],
  ["said_end", "last day on which it was said", (row) => hopOf(row)?.said?.end ?? null],
  ["basis", "how it claims to know: saw, took-part, was-told, document, unstated", (row) => hopOf(row)?.basis ?? null],
  ["also", "others who say it jointly", ({ hop }) => listed(hop.also)],
  ["through", "the spokesman named", ({ hop }) => hop.through],
];

export const CHAINS = table({
  name: "chains",
  unit: "a source in the chain of a claim",
  columns: COLUMNS,
  of: (view) => each(view.claims(), (of) => of.line.chain.map((hop, position) => ({ of, position, hop }))),
});
