import { sql } from "kysely";
import type { Case, CaseDb } from "./case.ts";
import { SCHEMA } from "./migrations/all.ts";
import { lostJudgements } from "./queries/judgements.ts";

/** Something that is wrong with a case, or could be better. */
export interface Finding {
  /** damaged: what was kept may be lost; broken: what can be made again does not fit; advice: all is well, but. */
  readonly level: "damaged" | "broken" | "advice";
  readonly code: string;
  /** How often it was found. */
  readonly count: number;
  /** What was found and what to do about it. */
  readonly says: string;
}

export interface Examination {
  readonly schema: number;
  readonly reports: number;
  readonly claims: number;
  /** Who read the reports: versions with the number of reports, the most first. */
  readonly readers: readonly {
    readonly version: string;
    readonly model: string;
    readonly lexicon: string;
    readonly reports: number;
  }[];
  readonly findings: readonly Finding[];
}

interface Check {
  readonly level: Finding["level"];
  readonly code: string;
  readonly says: (count: number) => string;
  readonly count: (one: CaseDb) => Promise<number>;
}

/** Looks through a case as it stands at one moment; changes nothing. Reads every page of a file: seconds to minutes. */
export async function examine(one: Case): Promise<Examination> {
  return one.snapshot(async (within) => {
    const findings: Finding[] = [...(await integrity(within))];
    for (const { level, code, says, count } of CHECKS) {
      const found = await count(within);
      if (found > 0) findings.push({ level, code, count: found, says: says(found) });
    }
    const readers = await readersOf(within);
    if (readers.length > 1) findings.push(olderReaders(readers));
    return {
      schema: SCHEMA,
      reports: await rows(within, sql`from report`),
      claims: await rows(within, sql`from claim`),
      readers,
      findings,
    };
  });
}

async function integrity(one: CaseDb): Promise<readonly Finding[]> {
  // A server checks its own pages; asking it for every row is what backups do.
  if (one.kind === "postgres") return [];
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(one.db);
  const faults = rows.filter(({ integrity_check }) => integrity_check !== "ok");
  if (faults.length === 0) return [];
  const first = faults[0]?.integrity_check ?? "";
  return [
    {
      level: "damaged",
      code: "integrity",
      count: faults.length,
      says: `The file is damaged (${first}). Keep a copy of it as it is, and go back to a backup.`,
    },
  ];
}

async function readersOf({ db }: CaseDb): Promise<Examination["readers"]> {
  return db
    .selectFrom("reading")
    .select(["version", "model", "lexicon"])
    .select((of) => of.fn.countAll<number>().as("reports"))
    .groupBy(["version", "model", "lexicon"])
    .orderBy("reports", "desc")
    .orderBy("version")
    .orderBy("model")
    .orderBy("lexicon")
    .execute();
}

function olderReaders(readers: Examination["readers"]): Finding {
  const others = readers.slice(1).reduce((sum, { reports }) => sum + reports, 0);
  return {
    level: "advice",
    code: "readers",
    count: others,
    says: `${readers.length} versions of the reader read these reports; ${others} were read by another than most. Read them anew with \`hearsay reread\`: judgements are kept.`,
  };
}

async function rows({ db }: CaseDb, from: ReturnType<typeof sql>): Promise<number> {
  const result = await sql<{ count: number }>`select count(*) as count ${from}`.execute(db);
  return Number(result.rows[0]?.count ?? 0);
}

const missing =
  (from: string, ...without: readonly string[]) =>
  (one: CaseDb) =>
    rows(
      one,
      sql.raw(`from ${from} where ${without.map((table) => `not exists (select 1 from ${table})`).join(" or ")}`),
    );

const REINDEX = "Make the index anew with `hearsay doctor --mend`.";
const RESOLVE = "Resolve anew with `hearsay doctor --mend`.";

const CHECKS: readonly Check[] = [
  {
    level: "damaged",
    code: "reports-without-body",
    says: (count) =>
      `${count} reports have no text or no reading. Forget them and add them again, or go back to a backup.`,
    count: missing("report", "report_body where report = report.id", "reading where report = report.id"),
  },
  {
    level: "broken",
    code: "claims-counted",
    says: (count) =>
      `${count} reports hold other claims than their reading gave. State them anew with \`hearsay doctor --mend\`.`,
    count: (one) => rows(one, sql`from report where claims <> (select count(*) from claim where report = report.id)`),
  },
  ...(["claim", "report"] as const).flatMap((what): Check[] => [
    {
      level: "broken",
      code: `${what}s-not-indexed`,
      says: (count) => `${count} ${what}s are not found by their words. ${REINDEX}`,
      count: (one) => rows(one, sql.raw(`from ${what} where id not in (select rowid from ${what}_words)`)),
    },
    {
      level: "broken",
      code: `${what}s-indexed-only`,
      says: (count) => `The index of words knows ${count} ${what}s that are not there. ${REINDEX}`,
      count: (one) =>
        rows(
          one,
          sql.raw(`from (select rowid as id from ${what}_words) as indexed where id not in (select id from ${what})`),
        ),
    },
  ]),
  {
    level: "broken",
    code: "sources-not-listed",
    says: (count) => `${count} sources are not found by a part of what they are called. ${REINDEX}`,
    count: (one) =>
      rows(
        one,
        sql`from claim_hop where position > 0 and coalesce(name, described) not in (select name from source_name)`,
      ),
  },
  {
    level: "broken",
    code: "uses-without-node",
    says: (count) => `${count} uses in reports belong to a node that is not there. ${RESOLVE}`,
    count: missing("node_use as u", "node as n where n.room = u.room and n.node = u.node"),
  },
  {
    level: "broken",
    code: "nodes-without-use",
    says: (count) => `${count} nodes stand for nothing in any report. ${RESOLVE}`,
    count: missing("node as n", "node_use as u where u.room = n.room and u.node = n.node"),
  },
  {
    level: "broken",
    code: "nodes-without-group",
    says: (count) => `${count} nodes belong to no group. ${RESOLVE}`,
    count: missing("node as n", "member as m where m.room = n.room and m.node = n.node"),
  },
  {
    level: "broken",
    code: "nodes-without-cell",
    says: (count) => `${count} events and stories were tied by an older version, or are in no cell. ${RESOLVE}`,
    count: (one) =>
      rows(
        one,
        sql`from node where room in ('events', 'stories') and not exists (select 1 from cell where cell.node = node.number)`,
      ),
  },
  {
    level: "broken",
    code: "members-without-node",
    says: (count) => `${count} members of groups are no nodes. ${RESOLVE}`,
    count: missing("member as m", "node as n where n.room = m.room and n.node = m.node"),
  },
  {
    level: "broken",
    code: "edges-without-node",
    says: (count) => `${count} comparisons are of nodes that are not there. ${RESOLVE}`,
    count: missing("edge as e", "node as n where n.number = e.a", "node as n where n.number = e.b"),
  },
  {
    level: "broken",
    code: "parts-without-use",
    says: (count) => `${count} profiles are told by no report. ${RESOLVE}`,
    count: missing("node_part as p", "node_use as u where u.room = p.room and u.node = p.node and u.part = p.part"),
  },
  ...(
    [
      ["actor", "actors"],
      ["event", "events"],
      ["story", "stories"],
    ] as const
  ).map(
    ([table, room]): Check => ({
      level: "broken",
      code: `${room}-without-group`,
      says: (count) => `${count} ${room} are shown that are no group any more. ${RESOLVE}`,
      count: missing(`${table} as g`, `member as m where m.room = '${room}' and m.group_id = g.id`),
    }),
  ),
  {
    level: "advice",
    code: "judgements-lost",
    says: (count) =>
      `${count} judgements no longer find their words in the readings. Look at them with \`hearsay log\`; they are kept, and have no effect.`,
    count: async (one) => (await lostJudgements(one)).length,
  },
];
