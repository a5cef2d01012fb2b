import { createHash } from "node:crypto";
import type { Cell } from "../tables/table.ts";

/** An entity of FollowTheMoney, with what its statements say of where it is from. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Who says so: the origin of the claim that it is made of, an outlet, or the case's own resolution. */
  readonly origin: string;
  /** First and last day on which it was said, ISO. */
  readonly seen: readonly [first: string | null, last: string | null];
}

/** An entity without properties that nothing is known for, each value once. */
export function ftmEntity({
  properties,
  ...entity
}: Omit<FtmEntity, "properties"> & {
  readonly properties: Readonly<Record<string, readonly (string | null | undefined)[]>>;
}): FtmEntity {
  const known = Object.entries(properties).flatMap(([name, values]) => {
    const told = [...new Set(values.filter((value) => typeof value === "string" && value.trim() !== ""))];
    return told.length === 0 ? [] : [[name, told as string[]] as const];
  });
  return { ...entity, properties: Object.fromEntries(known) };
}

/** Whatever names something of the case, as an id that FollowTheMoney takes: letters, digits, hyphens and dots. */
export const ftmId = (kind: string, ...names: readonly string[]): string =>
  ["hearsay", kind, ...names.map(encoded)].join("-");

/** Ids of the case keep their shape with a hyphen; of other signs the code stands between dots. */
const encoded = (name: string): string =>
  name
    .replace(/^([a-z])_(?=[0-9a-f]{16,}$)/, "$1-")
    .replace(/[^0-9A-Za-z-]|-$/g, (sign) => `.${sign.codePointAt(0)?.toString(16)}`);

/** Columns of a statement, in the order in which FollowTheMoney writes them. */
export const STATEMENT_COLUMNS = [
  ...["canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin", "lang"],
  ...["original_value", "external", "first_seen", "last_seen", "id"],
] as const;

const DATASET = "hearsay";

/** One row for each value of each property, and one for the entity itself, as FollowTheMoney has it. */
export function statementsOf({
  id,
  schema,
  properties,
  origin,
  seen: [first, last],
}: FtmEntity): readonly (readonly Cell[])[] {
  const rows = Object.entries(properties).flatMap(([prop, values]) =>
    values.map((value) => ({ prop, value, key: keyOf(id, prop, value) })),
  );
  const all = createHash("sha1")
    .update([...rows.map(({ key }) => key), id].sort().join(""))
    .digest("hex");
  return [{ prop: "id", value: all, key: keyOf(id, "id", all) }, ...rows].map(({ prop, value, key }) => [
    ...[id, id, prop, TYPES[prop] ?? "string", schema, value, DATASET, origin, null],
    ...[null, "f", first, last, key],
  ]);
}

/** As Statement.make_key of FollowTheMoney. */
const keyOf = (entity: string, prop: string, value: string): string =>
  createHash("sha1").update(`${DATASET}.${entity}.${prop}.${value}`).digest("hex");

/** The types of the properties that we fill, as FollowTheMoney's model has them. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ id: "checksum", name: "name", alias: "name", country: "country", contextCountry: "country" },
  ...{
    summary: "text",
    description: "text",
    sourceUrl: "url",
    publishedAt: "date",
    startDate: "date",
    endDate: "date",
  },
  ...{ date: "date", location: "address", full: "address", document: "entity", resolved: "entity", entity: "entity" },
  ...{ proof: "entity", involved: "entity", subject: "entity", object: "entity", member: "entity", holder: "entity" },
  ...{ organization: "entity", post: "entity", director: "entity", person: "entity", relative: "entity" },
  ...{ predecessor: "entity", successor: "entity" },
};
