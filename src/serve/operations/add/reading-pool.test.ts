import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openPool, type ReadingPool } from "./reading-pool.ts";

/** A worker that reads nothing: its reading is the id; it leaves a file in the folder that is the text, or dies of it. */
const WORKER = `
import { writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
const { claims, number } = workerData.jobs;
if (workerData.options.model === "nowhere") throw Object.assign(new Error("no model"), { code: "model-missing" });
parentPort.on("message", ({ slot, ticket, report }) => {
  if (Atomics.compareExchange(claims, slot, ticket, -number) !== ticket) return;
  if (report.text === "dies") process.exit(1);
  if (report.text === "refused") return parentPort.postMessage({ slot, error: { code: "empty-text", message: "no" } });
  writeFileSync(report.text + "/" + report.id, "");
  parentPort.postMessage({ slot, reading: report.id + " by " + number });
});
parentPort.postMessage({ ready: { version: "test" } });`;

const folder = mkdtempSync(join(tmpdir(), "hearsay-pool-"));
let pool: ReadingPool | undefined;
afterEach(async () => {
  await pool?.close();
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
});

function opened(options: Parameters<typeof openPool>[0]): ReadingPool {
  pool = openPool(options, new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`));
  return pool;
}
const report = (id: string, text = folder) => ({ id, text });
const asleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

test("reports are read while whoever gave them is busy", async () => {
  const { read, versions } = opened({ workers: 2 });
  await versions();
  const reading = Array.from({ length: 9 }, (_, at) => read(report(`r${at}`)));
  // No message comes through while this thread does not return.
  for (let waited = 0; readdirSync(folder).length < 9 && waited < 30_000; waited += 5) asleep(5);
  expect(readdirSync(folder)).toHaveLength(9);
  expect((await Promise.all(reading)).map((one) => String(one).split(" ")[0])).toEqual(
    Array.from({ length: 9 }, (_, at) => `r${at}`),
  );
});

test("more reports than mailboxes hold are each read once", async () => {
  const { read } = opened({ workers: 3 });
  const all = Array.from({ length: 1500 }, (_, at) => `r${at}`);
  const readings = await Promise.all(all.map((id) => read(report(id))));
  expect(readings.map((one) => String(one).split(" ")[0])).toEqual(all);
});

test("a thread that dies fails its report alone, and another takes its place", async () => {
  const { read } = opened({ workers: 1 });
  const [before, dies, after] = [read(report("before")), read(report("one", "dies")), read(report("after"))];
  await expect(dies).rejects.toThrow("The thread that read this report broke off");
  expect(await before).toBe("before by 1");
  expect(await after).toBe("after by 2");
});

test("what a worker refuses is told with its reason, and the next is read", async () => {
  const { read } = opened({ workers: 1 });
  await expect(read(report("one", "refused"))).rejects.toMatchObject({ code: "empty-text", message: "no" });
  expect(await read(report("two"))).toBe("two by 1");
});

test("where no worker can begin, whoever waits is told why", async () => {
  const { read, versions } = opened({ workers: 2, model: "nowhere" });
  await expect(read(report("one"))).rejects.toMatchObject({ code: "model-missing" });
  await expect(versions()).rejects.toMatchObject({ code: "model-missing" });
});
