import type { ActorOut } from "../view/out.ts";
import type { Tie } from "../view/ties-of.ts";

/** What graph programs tell values apart by. */
export type Kind = "string" | "integer" | "double" | "boolean";
export type Value = string | number | boolean | null;

/** What a node or an edge bears: a name, what it holds, its kind, and how it is got. */
export type Field<Of> = readonly [name: string, says: string, kind: Kind, of: (one: Of) => Value];

/** What actors bear in a graph. */
export const NODE_FIELDS: readonly Field<ActorOut>[] = [
  [
    "kind",
    "person, body, government, organ, country, place, facility or people",
    "string",
    ({ description }) => description.kind,
  ],
  ["country", "ISO 3166 alpha-3, or IGO, NGO and the like", "string", ({ description }) => description.country],
  ["sectors", "codes of PLOVER and POLECAT", "string", ({ description }) => description.sectors.join(" ") || null],
  ["reports", "in how many reports of the case it is a party", "integer", ({ reports }) => reports],
  ["claims", "in how many claims of the case it is a party", "integer", ({ claims }) => claims],
];

/** What ties between actors bear in a graph. */
export const EDGE_FIELDS: readonly Field<Tie>[] = [
  ["kind", "event, relation or statement", "string", ({ of }) => of.line.kind],
  ["mode", "in what manner", "string", ({ of }) => of.line.mode],
  [
    "quad",
    "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
    "integer",
    ({ of }) => of.line.quad,
  ],
  ["mutual", "whether both do it to each other", "boolean", ({ mutual }) => mutual],
  ["status", "how sure it sounds", "string", ({ of }) => of.line.status],
  ["stand", "affirms, denies, unsettled or left-out", "string", ({ of }) => of.stand.kind],
  ["happened_start", "first day on which it may have happened", "string", ({ of }) => of.line.happened?.start ?? null],
  ["happened_end", "last day on which it may have happened", "string", ({ of }) => of.line.happened?.end ?? null],
  ["published", "when its report was published", "string", ({ of }) => of.line.published],
  ["publisher", "the outlet", "string", ({ of }) => of.line.publisher],
  ["origin", "the innermost source", "string", ({ of }) => of.line.chain.at(-1)?.words ?? null],
  ["origin_kind", "what sort of source that is", "string", ({ of }) => of.line.chain.at(-1)?.kind ?? null],
  ["sentence", "the claim as a sentence", "string", ({ of }) => of.line.sentence],
  ["confidence", "ours, that it was read rightly", "double", ({ of }) => of.line.confidence],
  ["event", "the event of the case", "string", ({ of }) => of.line.event],
  ["report", "the report's id", "string", ({ of }) => of.line.report],
  ["claim", "the claim's id within the report", "string", ({ of }) => of.line.claim],
];
