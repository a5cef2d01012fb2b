// A process that is killed: adds reports to a case or judges in it, and says on standard output what it was told is kept.
import { readFileSync, writeSync } from "node:fs";
import { anchorOfClaim } from "../../../src/store/anchor.ts";
import { MIGRATIONS } from "../../../src/store/migrations/all.ts";
import { openCase } from "../../../src/store/open.ts";
import { findAnchors } from "../../../src/store/queries/anchors.ts";
import { judgementOf, putJudgements, withdrawJudgements } from "../../../src/store/queries/judgements.ts";
import { keptFor } from "../../../src/store/queries/kept.ts";
import { putLog } from "../../../src/store/queries/log.ts";
import { putReports } from "../../../src/store/queries/put-reports.ts";
import { putUses } from "../../../src/store/queries/uses.ts";
import { nextAfter } from "./next-migrations.mjs";

const AT = "2024-03-06T09:00:00.000Z";
const [where = "", mode = "", name = "", made = "", batches = "1000000"] = process.argv.slice(2);
const say = (...words) => writeSync(1, `${words.join(" ")}\n`);

/** Several reports at once, with all that hangs on them; they are there together or not at all. */
async function addBatch(within, batch, items) {
  const reports = items.map(({ report, reading }, at) => {
    const id = `${batch}/${at}`;
    return { report: { ...report, id }, reading: { ...reading, report: { ...reading.report, id } } };
  });
  const { put } = await putReports(within, reports, AT);
  const uses = reports.flatMap(({ report, reading }) =>
    reading.entities.map(({ id, name }) => {
      const node = `n_${name.length % 3}_${batch}_${name}`;
      return { node, report: put.get(report.id) ?? 0, ref: id, profile: { name } };
    }),
  );
  const kept = keptFor(within, "actors");
  const { changed } = await putUses(within, "actors", uses);
  await kept.putNodes(
    [...changed].map(([id, [profile]]) => ({
      id,
      profile,
      keys: { topics: [batch], hints: [], periods: [{ from: 0, to: 0 }] },
    })),
  );
  await kept.putGroups(new Map([...changed.keys()].map((id) => [id, id])));
  await findAnchors(within, put.keys());
  await putLog(within, { at: AT, author: name, action: "add", about: batch, detail: { reports: put.size } });
}

async function add(one, items) {
  for (let at = 0; at < Number(batches); at++) {
    const batch = `${name}-${at}`;
    await one.transaction((within) => addBatch(within, batch, items));
    say("kept", batch);
  }
}

/** Judges claims and takes every other judgement back, each judgement and its line of the log in one transaction. */
async function judge(one, items) {
  const batch = `${name}-0`;
  await one.transaction((within) => addBatch(within, batch, items));
  say("kept", batch);
  const { reading } = items[0];
  const id = `${batch}/0`;
  const on = anchorOfClaim({ ...reading, report: { ...reading.report, id } }, reading.claims[0].id);
  for (let at = 0; at < Number(batches); at++) {
    const decision = { verdict: at % 2 ? "accept" : "reject", on };
    const judgement = judgementOf({ at: AT, by: `${name}-${at}`, decision });
    await one.transaction(async (within) => {
      await putJudgements(within, [judgement]);
      await putLog(within, { at: AT, author: name, action: "judge", about: judgement.id, detail: null });
    });
    say("judged", judgement.id);
    if (at % 2 === 0) continue;
    await one.transaction(async (within) => {
      await withdrawJudgements(within, { ids: [judgement.id] }, { at: AT, by: name });
      await putLog(within, { at: AT, author: name, action: "withdraw", about: judgement.id, detail: null });
    });
    say("withdrawn", judgement.id);
  }
}

const items = JSON.parse(readFileSync(made, "utf8"));
say("ready");
try {
  const migrations = mode === "upgrade" ? [...MIGRATIONS, ...nextAfter(MIGRATIONS.length)] : MIGRATIONS;
  const one = await openCase(where, { create: true, migrations });
  say("open");
  if (mode === "add") await add(one, items);
  if (mode === "judge") await judge(one, items);
  await one.close();
  say("closed");
} catch (error) {
  say("failed", error.code, error.message);
  process.exitCode = 1;
}
