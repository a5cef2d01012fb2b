import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postgresFolder, type Server, startPostgres } from "../postgres.ts";
import { without } from "../without.ts";
import { hearsayKilled, type Killed, type Moment } from "./killed/command.ts";
import { makeFirstCase } from "./killed/first-case.ts";
import { numbers } from "./killed/numbers.ts";
import { reportLine } from "./killed/report-line.ts";
import { standingOf } from "./killed/whole.ts";

/** How often each command is killed where nothing is skipped; killed.test.ts kills what writes 300 times. */
const KILLS =
  process.env.HEARSAY_ALL === "1"
    ? { add: 12, judge: 40, reread: 8, elsewhere: 4 }
    : { add: 3, judge: 4, reread: 2, elsewhere: 1 };
const MINUTES = 60_000;
/** Reports of one run of add: three transactions. */
const RUN = 40;

const folder = mkdtempSync(join(tmpdir(), "hearsay-killed-commands-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every other kill at any moment of a command's life, the others soon after it acknowledged something. */
function momentOf(kill: number, random: () => number, life: number, most: number): Moment {
  if (kill % 2 === 0) return { after: life * random() };
  return { told: 1 + Math.floor(most * random()), and: 40 * random() };
}

/** A file of reports that no other run adds. */
function inputOf(name: string, run: number): string {
  const file = join(folder, `${name}-${run}.jsonl`);
  writeFileSync(file, Array.from({ length: RUN }, (_, at) => `${reportLine(name, run * RUN + at)}\n`).join(""));
  return file;
}

/** Adds reports and kills the command, again and again; then lets it finish what was left. */
async function killAdding(where: string, name: string, kills: number): Promise<void> {
  const random = numbers(kills);
  const acknowledged = new Map<string, unknown>();
  const remember = ({ told }: Killed) => {
    for (const { report, kind, claims } of told) if (kind !== "there") acknowledged.set(String(report), claims);
  };
  const add = (run: number, moment?: Moment) =>
    hearsayKilled(["add", inputOf(name, run), "--workers", "1"], where, moment);
  const first = await add(0);
  remember(first);
  for (let kill = 1; kill <= kills; kill++) {
    remember(await add(kill, momentOf(kill, random, first.lived, RUN)));
    const { reports, half } = await standingOf(where, kill % 10 === 0 || kill === kills);
    const lost = [...acknowledged].filter(([id, claims]) => reports.get(id)?.claims !== claims);
    expect({ kill, lost, half }).toEqual({ kill, lost: [], half: [] });
  }
  const before = (await standingOf(where, false)).reports.size;
  for (let run = 1; run <= kills; run += Math.ceil(kills / 3)) remember(await add(run));
  const { reports, half } = await standingOf(where, true);
  expect({ half, lost: [...acknowledged.keys()].filter((id) => !reports.has(id)) }).toEqual({ half: [], lost: [] });
  console.info(
    `${kills} kills of hearsay add: ${acknowledged.size} reports acknowledged, ${before} kept by then; 0 lost, 0 half-done; it goes on where it stopped`,
  );
}

/** Judges claims and takes judgements back, one command each. */
async function killJudging(where: string, name: string, kills: number): Promise<void> {
  const random = numbers(kills + 1);
  await hearsayKilled(["add", inputOf(name, 0), "--workers", "1"], where);
  const found = await hearsayKilled(["find", "--limit", "200", "--rejected"], where);
  const claims = (found.told[0]?.claims ?? []) as readonly { readonly report: string; readonly claim: string }[];
  const standing = new Set<string>();
  const takenBack = new Set<string>();
  let life = found.lived;
  for (let kill = 1; kill <= kills; kill++) {
    const moment = momentOf(kill, random, life, 1);
    const { report = "", claim = "" } = claims[kill % claims.length] ?? {};
    const undone = kill % 5 === 0 ? [...standing][0] : undefined;
    const args =
      undone === undefined
        ? ["judge", kill % 3 === 0 ? "accept" : "reject", report, claim, "--note", `kill ${kill}`]
        : ["undo", undone];
    const { told, lived } = await hearsayKilled(args, where, moment);
    life = Math.max(life, lived);
    const [answer] = told as readonly { readonly judgement?: { readonly id: string } }[];
    if (answer?.judgement) standing.add(answer.judgement.id);
    else if (undone !== undefined) {
      standing.delete(undone); // it may be done without having been told of
      if (answer) takenBack.add(undone);
    }
    const { judgements, half } = await standingOf(where, kill % 20 === 0 || kill === kills);
    const lost = [
      ...[...standing].filter((id) => !judgements.get(id)),
      ...[...takenBack].filter((id) => judgements.get(id) !== false),
    ];
    expect({ kill, lost, half }).toEqual({ kill, lost: [], half: [] });
  }
  const { judgements } = await standingOf(where, true);
  console.info(
    `${kills} kills of hearsay judge and undo: ${standing.size} judgements acknowledged and standing, ${takenBack.size} taken back, ${judgements.size} in the case; 0 lost, 0 half-done`,
  );
  expect(standing.size).toBeGreaterThan(0);
}

/** Reads anew, now with one's own word lists and now with others, over judgements that must survive. */
async function killRereading(where: string, name: string, kills: number): Promise<void> {
  const random = numbers(kills + 2);
  await hearsayKilled(["add", inputOf(name, 0), "--workers", "1"], where);
  const found = await hearsayKilled(["find", "--limit", "10"], where);
  const claims = (found.told[0]?.claims ?? []) as readonly { readonly report: string; readonly claim: string }[];
  for (const { report, claim } of claims.slice(0, 3))
    await hearsayKilled(["judge", "correct", report, claim, "--set", "status=uncertain"], where);
  const lists = ["left", "right"].map((side) => {
    const own = join(folder, `${name}-${side}`);
    mkdirSync(own, { recursive: true });
    const [head = ""] = readFileSync(join("lexicon", "agencies.tsv"), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"));
    writeFileSync(join(own, "agencies.tsv"), `${head}\n${side}wire\t${side} wire service\n`);
    return own;
  });
  const reread = (kill: number, moment?: Moment) =>
    hearsayKilled(["reread", "--workers", "1", "--lexicon", lists[kill % 2] ?? ""], where, moment);
  const whole = await reread(0);
  expect(whole.told.length).toBe(RUN);
  const { lexicon = "" } = [...(await standingOf(where, false)).reports.values()][0] ?? {};
  const lexicons = [lexicon, ""];
  let acknowledged = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const { told } = await reread(kill, momentOf(kill, random, whole.lived, RUN / 2));
    acknowledged += told.length;
    const { reports, judgements, half } = await standingOf(where, kill % 10 === 0 || kill === kills);
    const read = told.map(({ report }) => reports.get(String(report))?.lexicon ?? "none");
    if (kill === 1 && read[0]) lexicons[1] = read[0];
    const lost = read.filter((by) => by !== lexicons[kill % 2]);
    expect({ kill, lost, half, standing: judgements.size }).toEqual({ kill, lost: [], half: [], standing: 3 });
  }
  const { told } = await hearsayKilled(["find", "--status", "uncertain"], where);
  const kept = (told[0]?.claims ?? []) as readonly { readonly judged: string | null }[];
  expect(kept.filter(({ judged }) => judged === "corrected")).toHaveLength(3);
  console.info(
    `${kills} kills of hearsay reread: ${acknowledged} reports acknowledged as read anew, 3 corrections stand; 0 lost, 0 half-done`,
  );
}

/** A case is made by the first command that adds to it; each kill has one of its own. */
async function killMaking(fresh: () => Promise<string>, kills: number): Promise<void> {
  const random = numbers(kills + 3);
  const input = inputOf("made", 0);
  let made = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const where = await fresh();
    const { told } = await hearsayKilled(["add", input, "--workers", "1"], where, { after: 1500 * random() });
    made += told.length > 0 ? 1 : 0;
    await hearsayKilled(["add", input, "--workers", "1"], where);
    const { reports, half } = await standingOf(where, true);
    expect({ kill, half, reports: reports.size }).toEqual({ kill, half: [], reports: RUN });
  }
  console.info(`${kills} kills while a case is made: ${made} had acknowledged reports; all went on, 0 half-made`);
}

/** The first command on an older case is killed while it brings it up to date, or soon after. */
async function killUpgrading(fresh: () => Promise<string>, kills: number): Promise<void> {
  const random = numbers(kills + 4);
  const first = await fresh();
  await makeFirstCase(first, RUN);
  let life = 0;
  for (let kill = 0; kill <= kills; kill++) {
    const where = await fresh();
    cpSync(first, where);
    // the first one is let live, and tells how long that takes
    const { lived } = await hearsayKilled(["overview"], where, kill === 0 ? undefined : { after: life * random() });
    life = Math.max(life, lived);
    await hearsayKilled(["overview"], where);
    const { reports, half } = await standingOf(where, true);
    expect({ kill, half, reports: reports.size }).toEqual({ kill, half: [], reports: RUN });
  }
  console.info(`${kills} kills of the first command on an older case: all brought up to date afterwards, 0 half-done`);
}

describe("killed: commands on a file", () => {
  test("add", () => killAdding(join(folder, "add.case"), "add", KILLS.add), 20 * MINUTES);
  test("judge and undo", () => killJudging(join(folder, "judge.case"), "judge", KILLS.judge), 20 * MINUTES);
  test("reread", () => killRereading(join(folder, "reread.case"), "reread", KILLS.reread), 20 * MINUTES);
  let files = 0;
  const fresh = async () => join(folder, `${++files}.case`);
  test("a new case", () => killMaking(fresh, KILLS.elsewhere), 20 * MINUTES);
  test("an older case", () => killUpgrading(fresh, KILLS.elsewhere * 2), 20 * MINUTES);
});

describe.skipIf(without("PostgreSQL", postgresFolder() !== undefined))("killed: commands on a server", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  test("add", async () => killAdding(await server.database(), "add", KILLS.elsewhere), 20 * MINUTES);
  test("judge and undo", async () => killJudging(await server.database(), "judge", KILLS.elsewhere), 20 * MINUTES);
});
