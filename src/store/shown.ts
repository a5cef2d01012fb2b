import {
  type CommonTableExpressionNode,
  type KyselyPlugin,
  type RootOperationNode,
  SelectQueryNode,
  sql,
  WithNode,
} from "kysely";
import type { Case, CaseDb } from "./case.ts";

type Handling = "open" | "internal" | "confidential";

/**
 * A case in which reports of other handlings are not seen, nor what only they tell: queries read tables from which these
 * rows are taken out. Changes see the whole case, since groups are made of all of it. What is kept readily made of an
 * actor (`description`, counts) may rest on a report that is not shown: an actor of which that holds has an empty
 * description and a name that shown reports give; its counts, and the labels of events, are not to be shown.
 */
export function onlyShown(kept: Case, handlings: readonly Handling[]): Case {
  const plugin = shadowing(shadows(kept, handlings));
  return {
    ...kept,
    db: kept.db.withPlugin(plugin),
    snapshot: (work) => kept.snapshot((one: CaseDb) => work({ ...one, db: one.db.withPlugin(plugin) })),
  };
}

/** Puts tables of the same names, without what is not shown, before every query. */
function shadowing(own: readonly CommonTableExpressionNode[]): KyselyPlugin {
  return {
    transformQuery: ({ node }) => (SelectQueryNode.is(node) ? withTables(without(node, new Set(own)), own) : node),
    transformResult: async ({ result }) => result,
  };
}

function withTables(node: SelectQueryNode, own: readonly CommonTableExpressionNode[]): RootOperationNode {
  const [first, ...more] = [...own, ...(node.with?.expressions ?? [])];
  if (!first) return node;
  return { ...node, with: more.reduce(WithNode.cloneWithExpression, WithNode.create(first)) };
}

/** A query that is part of another got the tables when it was made; where it stands in a union it may not have them. */
function without<Of>(node: Of, own: ReadonlySet<unknown>): Of {
  if (Array.isArray(node)) return node.map((one: unknown) => without(one, own)) as Of;
  if (typeof node !== "object" || node === null || !("kind" in node)) return node;
  const parts = Object.entries(node).map(([key, part]: [string, unknown]) => [key, without(part, own)] as const);
  const copy = Object.fromEntries(parts);
  if (node.kind === "WithNode") {
    const left = (node as unknown as WithNode).expressions.filter((one) => !own.has(one));
    return (left.length === 0 ? undefined : { ...copy, expressions: left.map((one) => without(one, own)) }) as Of;
  }
  return copy as Of;
}

/** The tables themselves are named with their schema: without it the name would mean what takes their place. */
function shadows({ kind, schema, db }: Case, handlings: readonly Handling[]): readonly CommonTableExpressionNode[] {
  const real = (table: string) => sql.table(`${schema}.${table}`);
  const among = sql.join(handlings.map((one) => sql.lit(one)));
  const shown = sql`(select id from ${real("report")} where handling in (${among}))`;
  const usedIn = (room: string, id: string, not: boolean) =>
    sql`exists (select 1 from ${real("member")} as held
      join ${real("node_use")} as used on used.room = held.room and used.node = held.node
      where held.room = ${sql.lit(room)} and held.group_id = ${sql.ref(id)}
      and used.report ${sql.raw(not ? "not in" : "in")} ${shown})`;
  const form =
    kind === "sqlite" ? sql`json_extract(part.profile, '$.forms[0]')` : sql`part.profile::json -> 'forms' ->> 0`;
  const nameShown = sql`(select ${form} as form from ${real("member")} as held
    join ${real("node_use")} as used on used.room = held.room and used.node = held.node
    join ${real("node_part")} as part on part.room = used.room and part.node = used.node and part.part = used.part
    where held.room = 'actors' and held.group_id = actor.id and used.report in ${shown} order by length(${form}) desc, 1 limit 1)`;
  const mixed = usedIn("actors", "actor.id", true);
  const tables: readonly (readonly [string, ReturnType<typeof sql>])[] = [
    ["report", sql`select * from ${real("report")} where handling in (${among})`],
    ["claim", sql`select * from ${real("claim")} where report in ${shown}`],
    ["reading", sql`select * from ${real("reading")} where report in ${shown}`],
    ["report_body", sql`select * from ${real("report_body")} where report in ${shown}`],
    ["report_original", sql`select * from ${real("report_original")} where report in ${shown}`],
    [
      "copy",
      sql`select * from ${real("copy")} where report in ${shown} and (original is null or original in ${shown})`,
    ],
    ["node_use", sql`select * from ${real("node_use")} where report in ${shown}`],
    ["event", sql`select * from ${real("event")} as event where ${usedIn("events", "event.id", false)}`],
    [
      "actor",
      sql`select actor.id, case when ${mixed} then coalesce(${nameShown}, '') else actor.name end as name,
        actor.kind, actor.country, actor.sectors, actor.reports, actor.claims, actor.first_day, actor.last_day,
        case when ${mixed} then '' else actor.description end as description
        from ${real("actor")} as actor where ${usedIn("actors", "actor.id", false)}`,
    ],
  ];
  // built by Kysely, so that the nodes are those that it would make itself
  return tables.flatMap(([name, query]) => {
    const made = db
      .with(name, () => sql`(${query})` as never)
      .selectFrom(name as never)
      .selectAll()
      .toOperationNode();
    return SelectQueryNode.is(made) ? [...(made.with?.expressions ?? [])] : [];
  });
}
