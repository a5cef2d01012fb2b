import { rmSync } from "node:fs";
import Libsql from "libsql";
import { addClaimRows, noRows } from "../../src/store/claim-rows.ts";
import { pack } from "../../src/store/packed.ts";
import { now, type Spent, since } from "./clock.ts";
import type { Generated } from "./compose.ts";

/**
 * What it takes to put the same reports, readings and claims into tables without a key, an index or a word of
 * resolution: one INSERT a row, one transaction for each sixteen reports.
 */
export function naively(file: string, reports: readonly Generated[]): Spent {
  rmSync(file, { force: true });
  const database = new Libsql(file);
  database.exec("pragma journal_mode = wal; pragma synchronous = full; create table report (id, report, reading)");
  const tables = ["claim", "claim_party", "claim_hop", "claim_count", "claim_context", "claim_link"] as const;
  const inserts = new Map<string, Libsql.Statement>();
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
    const columns = Object.keys(row).map((column) => `"${column}"`);
    const known = inserts.get(table);
    if (!known) database.exec(`create table "${table}" (${columns.join(", ")})`);
    const statement = known ?? database.prepare(`insert into "${table}" values (${columns.map(() => "?").join(", ")})`);
    inserts.set(table, statement);
    statement.run(Object.values(row));
  };
  const begin = now();
  for (let at = 0; at < reports.length; at += 16) {
    database.exec("begin");
    for (const [place, { report, reading }] of reports.slice(at, at + 16).entries()) {
      database
        .prepare("insert into report values (?, ?, ?)")
        .run([report.id, Buffer.from(pack(report)), Buffer.from(pack(reading))]);
      const rows = noRows();
      addClaimRows(rows, reading, {
        ...{ report: at + place, firstClaim: (at + place) * 1000, readAt: "", publishedDay: null },
        ...{ actorOf: () => null, eventOf: () => null, sentenceOf: () => null },
      });
      for (const table of tables)
        for (const row of rows[table]) insert(table, row as Readonly<Record<string, unknown>>);
    }
    database.exec("commit");
  }
  const spent = since(begin);
  database.close();
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  return spent;
}
