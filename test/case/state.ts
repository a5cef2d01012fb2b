import type { CaseDb } from "../../src/store/case.ts";
import type { Tables } from "../../src/store/tables.ts";

/** Everything that a case says, told by the names that the contract gives and not by the numbers that it gave itself. */
export type CaseState = Readonly<Record<string, readonly string[]>>;

/** What another order of arrival may give otherwise: numbers, and moments at which the clock was asked. */
const OF_THE_CASE: ReadonlySet<string> = new Set(["id", "rowid", "number", "added_at", "read_at"]);
const REPORTS: readonly string[] = ["report", "original", "later"];
/** Tables whose ids are names, the same in every case. */
const NAMED: readonly string[] = [
  "actor",
  "event",
  "story",
  "judgement",
  "saved_search",
  "brief",
  "brief_claim",
  "batch",
  "batch_claim",
  "batch_code",
];
const TABLES = [
  ...["report", "claim", "claim_party", "claim_hop", "claim_count", "claim_context", "claim_link", "source_name"],
  ...["node", "node_key", "edge", "member", "node_use", "node_part"],
  ...["actor", "actor_form", "event", "story", "copy", "judgement", "judgement_anchor"],
  ...["saved_search", "search_opened", "brief", "brief_claim"],
  ...["batch", "batch_claim", "batch_code"],
  ...["knowledge", "knowledge_entry", "knowledge_name"],
] as const satisfies readonly (keyof Tables)[];

/** The rows of a case, each table sorted; two cases of the same reports and judgements have the same. */
export async function stateOf({ db }: CaseDb): Promise<CaseState> {
  const reports = await db.selectFrom("report").select(["id", "key"]).execute();
  const claims = await db.selectFrom("claim").select(["id", "report", "key"]).execute();
  const reportKey = new Map(reports.map(({ id, key }) => [id, key]));
  const claimKey = new Map(claims.map(({ id, report, key }) => [id, `${reportKey.get(report)} ${key}`]));
  const nodes = await db.selectFrom("node").select(["number", "room", "node"]).execute();
  const nodeName = new Map(nodes.map(({ number, room, node }) => [number, `${room} ${node}`]));
  const named = (table: string, column: string, value: unknown) => {
    if (REPORTS.includes(column)) return value === null ? null : reportKey.get(Number(value));
    if (column === "claim" || column === "to_claim") return value === null ? null : claimKey.get(Number(value));
    if (table === "edge" ? column === "a" || column === "b" : table === "node_key" && column === "node")
      return nodeName.get(Number(value));
    return OF_THE_CASE.has(column) && !(column === "id" && NAMED.includes(table)) ? undefined : value;
  };
  const state: Record<string, readonly string[]> = {};
  for (const table of TABLES) {
    const rows = await db.selectFrom(table).selectAll().execute();
    state[table] = rows
      .map((row) => JSON.stringify(Object.entries(row).map(([column, value]) => [column, named(table, column, value)])))
      .sort();
  }
  return state;
}

/** Rows that only one of two states has, at most so many: short enough to be read where a test fails. */
export function differencesOf(a: CaseState, b: CaseState, most = 6): readonly string[] {
  return Object.keys(a).flatMap((table) => {
    const [left, right] = [new Set(a[table]), new Set(b[table])];
    const only = (some: readonly string[] = [], others: ReadonlySet<string>, sign: string) =>
      some
        .filter((row) => !others.has(row))
        .slice(0, most)
        .map((row) => `${sign} ${table} ${row}`);
    return [...only(a[table], right, "-"), ...only(b[table], left, "+")];
  });
}
