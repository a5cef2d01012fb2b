import { afterAll, beforeAll, expect, test } from "vitest";
import { addClaim, type Case, judge, perform, type ReadingPool, reread, undo } from "../src/serve/operations/index.ts";
import { examine } from "../src/store/doctor.ts";
import { type Made, made } from "./contract/case/made.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

const TOWNS = ["Abyei", "Kadugli", "Talodi"];
/** The first reader misses the last sentence. */
const FIRST = [missing(made("a", { towns: TOWNS })), made("b", { towns: ["Mogadishu", "Jowhar"] })];

/** As another version of the reader gives it: every id is another; by `reads` it may find more. */
function readAnew(
  { report, reading }: Made,
  version: string,
  reads: (reading: Made["reading"]) => Made["reading"] = (one) => one,
): Made {
  const renamed = JSON.stringify(reads(reading))
    .replaceAll(/"e(\d+)"/g, (_, number) => `"e${Number(number) + 10}"`)
    .replaceAll(/"c_([0-9a-f]+)"/g, (_, digits: string) => `"c_${[...digits].reverse().join("")}"`);
  const other = JSON.parse(renamed) as Made["reading"];
  return { report, reading: { ...other, reader: { ...other.reader, version } } };
}

function missing({ report, reading }: Made): Made {
  return { report, reading: { ...reading, claims: reading.claims.slice(0, -1) } };
}

let one: MadeCase;
beforeAll(async () => {
  one = await madeCase(FIRST);
});
afterAll(() => one.close());

let minutes = 0;
const context = () => ({ case: one.case, now: () => new Date(Date.UTC(2024, 2, 6, 9, minutes++)), by: "amina" });
const claimOf = (report: number, at: number) => `${FIRST[report]?.report.id} ${FIRST[report]?.reading.claims[at]?.id}`;
const correct = (on: string, ...corrections: readonly (readonly [string, unknown])[]) =>
  perform(judge, context(), {
    verdict: "correct",
    on,
    corrections: corrections.map(([field, value]) => ({ field, value })),
  });

function poolOf(some: readonly Made[]): ReadingPool {
  const readings = new Map(some.map(({ report, reading }) => [report.id, reading]));
  const readingOf = (id: string) => {
    const reading = readings.get(id);
    if (!reading) throw new Error(`nobody made a reading of ${id}`);
    return reading;
  };
  return {
    size: 1,
    versions: async () => readingOf("a").reader,
    read: async ({ id }) => readingOf(id),
    close: async () => undefined,
  };
}

async function rereadBy(some: readonly Made[]): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const { kind, report } of reread({ ...context(), by: "amina", pool: poolOf(some) }))
    told.push(`${kind} ${report}`);
  return told;
}

/** What people see of claims, without the ids that readers give: words, type, who is who, what was judged. */
async function shown({ db }: Case): Promise<readonly string[]> {
  const claims = await db
    .selectFrom("claim")
    .innerJoin("report", "report.id", "claim.report")
    .innerJoin("reading", "reading.report", "report.id")
    .select(["claim.id", "report.key", "claim.type", "mode", "status", "content", "judged", "event_node"])
    .select(["start_at", "end_at", "origin_name"])
    .execute();
  const parties = await db.selectFrom("claim_party").selectAll().orderBy("position").execute();
  const members = await db.selectFrom("member").select(["node", "group_id"]).execute();
  const groupOf = new Map(members.map(({ node, group_id }) => [node, group_id]));
  return claims
    .map(({ id, event_node, ...claim }) =>
      JSON.stringify({
        ...claim,
        event: groupOf.get(event_node ?? ""),
        parties: parties
          .filter((party) => party.claim === id)
          .map(({ role, words, node }) => [role, words, groupOf.get(node ?? "")]),
      }),
    )
    .sort();
}

test("what people put right, added, joined, parted and rejected is the same after another reader read the reports", async () => {
  await correct(claimOf(0, 0), ["actors", "Kadugli"], ["status", "alleged"]);
  await correct(
    claimOf(0, 1),
    ["type", "COERCE"],
    ["mode", null],
    ["content", "shelled Kadugli, a colonel said"],
    ["predicate", "units"],
  );
  const added = await perform(addClaim, context(), {
    report: "a",
    clause: "Army units shelled Talodi",
    predicate: "shelled",
    type: "ASSAULT",
    mode: "heavy-weapons",
    actors: ["Army units"],
    recipients: ["Talodi"],
    source: "a colonel",
  });
  await perform(judge, context(), { verdict: "same", a: "a e2", b: "b e2" });
  await perform(judge, context(), { verdict: "not-same", a: claimOf(0, 0), b: claimOf(1, 0) });
  await perform(judge, context(), { verdict: "same", a: claimOf(0, 1), b: claimOf(1, 0) });
  await perform(judge, context(), { verdict: "reject", on: claimOf(1, 1) });
  await perform(judge, context(), { verdict: "accept", on: `a ${added.claim}` });

  const before = await shown(one.case);
  expect(
    before.map((row) => JSON.parse(row)).map(({ type, judged, parties }) => [type, judged, parties.length]),
  ).toEqual(
    expect.arrayContaining([
      ["ASSAULT", "corrected", 2],
      ["COERCE", "corrected", 2],
      ["ASSAULT", "accepted", 2],
      ["ASSAULT", "rejected", 2],
    ]),
  );
  const second = FIRST.map((report) => readAnew(report, "2.0.0"));
  expect(await rereadBy(second)).toEqual(["read a", "read b"]);
  expect(await shown(one.case)).toEqual(before);
  const { findings } = await examine(one.case);
  expect(findings).toEqual([]);
  expect(await rereadBy(second)).toEqual([]);
});

test("what was missed gives way where a reader reads it itself; taken back, all is as that reader reads it", async () => {
  const reads = FIRST.map((report, at) => (at === 0 ? made("a", { towns: TOWNS }) : report));
  const third = reads.map((report) => readAnew(report, "3.0.0"));
  await rereadBy(third);
  const talodi = (await shown(one.case))
    .map((row) => JSON.parse(row))
    .filter(({ content }) => content.includes("Talodi"));
  expect(talodi).toMatchObject([{ type: "ASSAULT", status: "reported", judged: "accepted" }]);
  await perform(undo, context(), { author: "amina" });
  const fresh = await madeCase(third);
  expect(await shown(one.case)).toEqual(await shown(fresh.case));
  await fresh.close();
});

test("tells what cannot be added", async () => {
  const wrong = { report: "a", clause: "Army units shelled Talodi", predicate: "shelled", type: "ASSAULT" };
  const adding = (more: Record<string, unknown>) => perform(addClaim, context(), { ...wrong, ...more });
  await expect(adding({ clause: "shelled" })).rejects.toThrow("3 times");
  await expect(adding({ clause: "no such words" })).rejects.toThrow("does not say");
  await expect(adding({ type: "SHELLING" })).rejects.toThrow("no type of ours");
  await expect(adding({ status: "denied" })).rejects.toThrow("Who denies it?");
  await expect(adding({ mode: "visit" })).rejects.toThrow("no mode");
  await expect(adding({ report: "zz" })).rejects.toMatchObject({ code: "not-found" });
});
