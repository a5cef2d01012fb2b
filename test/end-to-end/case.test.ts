import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postgresFolder, type Server, startPostgres } from "../postgres.ts";
import { without } from "../without.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
/** The case that is walked through: a file, then a database of a server. */
let at = "";
const env = () => ({ ...process.env, HEARSAY_CASE: at, HEARSAY_AUTHOR: "amina" });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hearsay(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync("node", ["bin/hearsay", ...args], {
    cwd: ROOT,
    input,
    env: env(),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const json = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const report = (id: string, text: string, more: Record<string, string> = {}) =>
  JSON.stringify({ id, text, published: "2024-03-05", publisher: "Lakeside Daily", ...more });

const RAID =
  "Gunmen killed 12 villagers in Zinder on Monday, the governor, Moussa Adamou, said. The army denied that its soldiers had fled.";

const LATER = `${RAID} Two more died later.`;
/** Other words under its id are a version of it, named by their hash. */
const RAID_LATER = `raid#${createHash("sha256").update(LATER).digest("hex").slice(0, 8)}`;

const REPORTS = [
  report("raid", RAID),
  report("raid-copy", RAID, { publisher: "Evening Star", published: "2024-03-06" }),
  '{"id": "broken"',
  report("talks", "President Faure Gnassingbe met Ghana's foreign minister, Shirley Botchwey, in Lome on Tuesday."),
].join("\n");

describe("in a file", () => {
  beforeAll(() => {
    at = join(folder, "news.case");
  });
  walk("SQLite");
});

describe.skipIf(without("PostgreSQL", postgresFolder() !== undefined))("on a server", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
    at = await server.database();
  });
  afterAll(() => server.stop());
  walk("PostgreSQL");
});

/** From reports to a case that is used, judged and looked after: the same in a file and on a server. */
function walk(name: "SQLite" | "PostgreSQL"): void {
  describe("hearsay add", () => {
    const input = join(folder, "reports.jsonl");
    beforeAll(() => writeFileSync(input, REPORTS));

    test("keeps what it can, and tells of each report", () => {
      const { status, stdout, stderr } = hearsay(["add", input, "--json", "--workers", "1"]);
      expect(json(stdout).map(({ kind, report: id }) => [kind, id])).toEqual([
        ["new", "raid"],
        ["new", "raid-copy"],
        ["refused", null],
        ["new", "talks"],
      ]);
      expect(json(stdout)[1]).toMatchObject({
        copy: { of: "raid", as: "copy", says: expect.stringMatching(/is a copy of/) },
      });
      expect(stderr).toContain("line 3");
      expect(status).toBe(1);
    });

    test("does not read twice what is there, and keeps other words under an id as a version", () => {
      const later = report("raid", LATER, { published: "2024-03-07" });
      const { stdout } = hearsay(["add", "-", "--json", "--workers", "1"], `${report("raid", RAID)}\n${later}\n`);
      expect(json(stdout)).toMatchObject([
        { kind: "there", report: "raid" },
        { kind: "version", report: RAID_LATER, of: "raid" },
      ]);
    });

    test("wants a case, and says so", () => {
      const { status, stderr } = spawnSync("node", ["bin/hearsay", "add", "samples"], {
        cwd: ROOT,
        env: { ...env(), HEARSAY_CASE: "" },
        encoding: "utf8",
      });
      expect(stderr).toMatch(/Which case\? .*--case/);
      expect(status).toBe(2);
    });
  });

  describe("hearsay find", () => {
    const found = (...args: string[]) => {
      const { stdout, stderr, status } = hearsay(["find", "--json", ...args]);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      return JSON.parse(stdout) as {
        claims: Record<string, unknown>[];
        facets: Record<string, unknown>;
        counted: number;
      };
    };

    test("finds by word, by speaker and stance, by party", () => {
      expect(found("villagers", "--type", "ASSAULT").claims[0]).toMatchObject({
        report: RAID_LATER,
        status: "reported",
        counts: [{ of: "killed", low: 12 }],
      });
      expect(found("--speaker-words", "army", "--stance", "denies").claims).toHaveLength(1);
      expect(found("--party", "Shirley Botchwey", "--type", "CONSULT").claims).toMatchObject([
        { type: "CONSULT", report: "talks" },
      ]);
    });

    test("counts copies once unless they are asked for", () => {
      expect(found("villagers", "--type", "ASSAULT").claims).toHaveLength(1);
      expect(found("villagers", "--type", "ASSAULT", "--copies").claims).toHaveLength(3);
    });

    test("counts by facet and goes on page by page", () => {
      const whole = found("--facets", "status,type", "--limit", "500");
      expect(whole.counted).toBe(whole.claims.length);
      const first = JSON.parse(hearsay(["find", "--json", "--limit", "1"]).stdout) as { next: string };
      expect(found("--limit", "500", "--after", first.next).claims).toHaveLength(whole.claims.length - 1);
    });

    const counted = [
      "year",
      "speaker",
      "type",
      "mode",
      "status",
      "quad",
      "origin",
      "outlet",
      "place",
      "actor",
      "recipient",
    ];
    test.each(counted)("what is counted by %s is what this value finds", (facet) => {
      const { facets } = found("--facets", facet, "--limit", "1");
      const values = facets[facet] as { value: string; claims: number }[];
      expect(values.length).toBeGreaterThan(0);
      const option = facet === "speaker" ? "--speaker-words" : `--${facet}`;
      for (const { value, claims } of values.slice(0, 2)) {
        const { length } = found(option, value, "--limit", "500").claims;
        if (facet !== "speaker") expect([value, length]).toEqual([value, claims]);
        else expect(length).toBeGreaterThanOrEqual(claims);
      }
    });

    test("says who is not known, and what an option may be", () => {
      expect(hearsay(["find", "--party", "Wolfgang Nobody"])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining("Nobody in this case"),
      });
      expect(hearsay(["find", "--status", "denyed"])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("status"),
      });
    });
  });

  describe("hearsay show", () => {
    const page = (...args: string[]) => {
      const { stdout, stderr, status } = hearsay(["show", ...args]);
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
      return stdout;
    };
    const firstOf = (...args: string[]) =>
      (JSON.parse(hearsay(["find", "--json", ...args]).stdout) as { claims: Record<string, string>[] }).claims[0] ?? {};

    test("an actor: told as fact, by whom besides, said by it, done to it", () => {
      const shown = page("actor", "Shirley Botchwey");
      expect(shown).toMatch(/TOLD AS FACT|DONE TO IT/);
      expect(shown).toContain("met");
    });

    test("an event: who stands where, tolls, claims; a copy counts once", () => {
      const { event = "" } = firstOf("villagers", "--type", "ASSAULT");
      const shown = page("event", event);
      expect(shown).toContain("WHO STANDS WHERE");
      expect(shown).toMatch(/killed.*: 12/);
      expect(shown).toMatch(/copy counts once|one origin/);
    });

    test("a claim: the words around it and why it was read so; a report: its copies", () => {
      const { report: id = "", claim = "" } = firstOf("--speaker-words", "army", "--stance", "denies");
      expect(page("claim", id, claim)).toContain("WHY IT WAS READ SO");
      expect(page("report", "raid-copy")).toContain("COPIES AND VERSIONS");
    });

    test("a report: its claims in brief, and the ids that show them", () => {
      const shown = page("report", "raid");
      expect(shown).toMatch(/IN BRIEF\n\n\w+ +Gunmen killed 12 villagers/);
      expect(shown).toMatch(/reading confidence \d\.\d\d/);
      expect(page("report", "raid", "--all")).toContain("ROLES AND RELATIONS");
      const [id = ""] = shown.match(/c_[0-9a-f]+/) ?? [];
      expect(page("claim", "raid", id)).toContain("WHY IT WAS READ SO");
    });

    test("a source: what it is cited for", () => {
      expect(page("source", "Lakeside Daily")).toContain("outlet");
    });

    test("a trace: in the order said, the earliest in this case", () => {
      const { event = "" } = firstOf("villagers", "--type", "ASSAULT");
      expect(hearsay(["trace", event]).stdout).toContain("Earliest in this case");
    });

    test("says what there is to show, and what is not there", () => {
      expect(hearsay(["show", "actr", "x"])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("Did you mean actor?"),
      });
      expect(hearsay(["show", "event", "v_0"])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining("no event"),
      });
    });
  });

  describe("hearsay judge", () => {
    const answer = (...args: string[]) => {
      const { stdout, stderr, status } = hearsay([...args, "--json"]);
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
      return JSON.parse(stdout) as {
        judgement: { id: string; by: string };
        claims: Record<string, string>[];
        id: string;
      };
    };
    const denial = () => answer("find", "--speaker-words", "army", "--stance", "denies", "--rejected").claims[0] ?? {};

    test("a rejected claim is found no more, until the judgement is taken back", () => {
      const { report: id = "", claim = "" } = denial();
      const { judgement } = answer("judge", "reject", id, claim, "--note", "no denial in the text");
      expect(judgement.by).toBe("amina");
      expect(answer("find", "--speaker-words", "army", "--stance", "denies").claims).toEqual([]);
      answer("undo", judgement.id);
      expect(answer("find", "--speaker-words", "army", "--stance", "denies").claims).toHaveLength(1);
      expect(hearsay(["log", "--judgements"]).stdout).toMatch(/taken back .* by amina/);
    });

    test("a field that is put right is found as it should be, and undone", () => {
      const { report: id = "", claim = "" } = denial();
      const { judgement } = answer("judge", "correct", id, claim, "--set", "status=uncertain");
      expect(denial()).toMatchObject({ status: "uncertain", judged: "corrected" });
      answer("undo", judgement.id);
      expect(denial()).toMatchObject({ status: "denied", judged: null });
      expect(hearsay(["judge", "correct", id, claim, "--set", "status=maybe"])).toMatchObject({ status: 2 });
    });

    test("two actors are one by judgement, and two again", () => {
      const idOf = (name: string) => answer("show", "actor", name).id;
      const apart = [idOf("Shirley Botchwey"), idOf("Moussa Adamou")];
      const { judgement } = answer("judge", "same", ...apart);
      expect(idOf("Shirley Botchwey")).toBe(idOf("Moussa Adamou"));
      answer("undo", judgement.id);
      expect([idOf("Shirley Botchwey"), idOf("Moussa Adamou")]).toEqual(apart);
    });
  });

  describe("versions and grades", () => {
    test("a report shows what its later text changed", () => {
      const { stdout } = hearsay(["show", "report", RAID_LATER]);
      expect(stdout).toContain(`FROM RAID TO ${RAID_LATER.toUpperCase()}`);
      expect(stdout).toMatch(/new: .*Two more died later/);
    });

    test("a grade that a person set is shown with who set it, beside the suggestion", () => {
      const [event] = (JSON.parse(hearsay(["events", "--json"]).stdout) as { events: { id: string }[] }).events;
      expect(hearsay(["judge", "grade", event?.id ?? "", "--credibility", "3"]).status).toBe(0);
      expect(hearsay(["show", "event", event?.id ?? ""]).stdout).toMatch(/set to 3 by amina\n\s+suggested: \d/);
      hearsay(["judge", "grade", "--source", "Lakeside Daily", "--reliability", "B"]);
      expect(hearsay(["show", "source", "Lakeside Daily"]).stdout).toContain("reliability B, set by amina");
      hearsay(["judge", "grade", "--source", "Lakeside Daily", "--reliability", "D", "--topic", "casualties"]);
      const graded = hearsay(["show", "source", "Lakeside Daily"]).stdout.replace(/\s+/g, " ");
      expect(graded).toContain("reliability B, set by amina · on casualties: D, set by amina");
      expect(hearsay(["show", "source", "Evening Star"]).stdout).toContain("reliability F (nobody set it)");
    });
  });

  describe("the care of a case", () => {
    test("export gives the readings of the contract; tables have a row a claim", () => {
      const readings = json(hearsay(["export"]).stdout);
      expect(readings.map((reading) => (reading as { report: { id: string } }).report.id)).toEqual([
        "raid",
        "raid-copy",
        "talks",
        RAID_LATER,
      ]);
      const read = json(hearsay(["read", join(folder, "reports.jsonl")]).stdout).filter((line) => !("error" in line));
      expect(json(hearsay(["export", "--as-read"]).stdout).slice(0, 3)).toEqual(read);
      const tables = join(folder, `tables of ${name}`);
      expect(hearsay(["export", "--as", "csv", "--to", tables]).status).toBe(0);
      const rows = readFileSync(join(tables, "claims.csv"), "utf8").trim().split("\r\n");
      expect(rows.length).toBeGreaterThan(readings.length);
      expect(hearsay(["export", "--as", "csv", "--to", tables]).stderr).toContain("is there already");
    });

    test("a backup is a case; merged back it brings nothing new", () => {
      const copy = join(folder, `copy of ${name}.case`);
      expect(hearsay(["backup", copy]).status).toBe(0);
      expect(JSON.parse(hearsay(["merge", copy, "--json"]).stdout)).toMatchObject({
        added: 0,
        there: 4,
        disagreements: [],
      });
    });

    test("a report that was forgotten is nowhere", () => {
      expect(hearsay(["forget", "talks"]).stdout).toContain("1 report forgotten");
      expect(hearsay(["find", "Botchwey"]).stdout).toContain("No claim was found");
      expect(hearsay(["show", "actor", "Shirley Botchwey"]).status).toBe(1);
      const files = name === "SQLite" ? ["", "-wal", "-shm"].map((end) => `${at}${end}`).filter(existsSync) : [];
      for (const file of files)
        for (const words of ["Botchwey", "botchwey", "talks", "Gnassingbe"])
          expect([file, words, readFileSync(file).includes(words)]).toEqual([file, words, false]);
      expect(hearsay(["doctor"]).stdout).toContain("All is well");
    });
  });
}
