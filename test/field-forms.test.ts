import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMS } from "../src/serve/operations/export/forms.ts";
import { exported } from "./exported.ts";
import { type MadeCase, madeCase } from "./made-case.ts";
import { LATER, PLAN, WIRE } from "./rich-case.ts";

let one: MadeCase;
beforeAll(async () => {
  one = await madeCase([WIRE, LATER, PLAN]);
});
afterAll(() => one.close());

/** Of each table: how it is parted, whether its first line names the columns, and the columns that count the dead. */
const TABLES: readonly (readonly [
  form: string,
  file: string,
  delimiter: string,
  heading: boolean,
  dead: readonly string[],
])[] = [
  ["polecat", "polecat.tsv", "\t", true, []],
  ["gdelt", "events.export.tsv", "\t", false, []],
  ["gdelt", "events.mentions.tsv", "\t", false, []],
  ["acled", "acled.csv", ",", true, ["fatalities"]],
  [
    ...(["ucdp", "ucdp-ged.csv", ",", true] as const),
    ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low"],
  ],
];

interface Read {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly about: string;
}

const columnsOf = (form: string, file: string) =>
  FORMS.find(({ name }) => name === form)?.tables?.find(({ name }) => name === file)?.columns ?? [];

async function read(at: number, more: Record<string, unknown>): Promise<Read> {
  const [form, file, delimiter, heading] = TABLES[at] ?? TABLES[0] ?? ["", "", "", true];
  const files = await exported(one.case, { as: form, ...more });
  const cells = parse(files.get(file) ?? "", {
    ...{ delimiter, quote: delimiter === "," ? '"' : false, relax_quotes: true },
  }) as unknown as readonly (readonly string[])[];
  const names = columnsOf(form, file).map(({ name }) => name);
  const rows = cells
    .slice(heading ? 1 : 0)
    .map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ""])));
  if (heading) expect(cells[0]?.slice(0, names.length)).toEqual(names);
  return { rows, about: files.get("about.txt") ?? "" };
}

const filled = (rows: Read["rows"], columns: readonly string[]) =>
  rows.flatMap((row) => columns.flatMap((column) => (row[column] ? [`${column}: ${row[column]}`] : [])));

describe.each(TABLES.map((table, at) => [table[0], table[1], at] as const))("%s: %s", (form, file, at) => {
  const [, , , , dead = []] = TABLES[at] ?? [];

  test.each<[string, Record<string, unknown>, number]>([
    ["what somebody affirms", {}, 2],
    ["all that is told", { wider: true }, 2],
  ])("of %s, what is never filled is said with its reason, and is empty in every row", async (_, more, least) => {
    const { rows, about } = await read(at, more);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    const never = columnsOf(form, file).filter(({ says }) => says.startsWith("never filled: "));
    expect(never.length).toBeGreaterThan(0);
    for (const { name, says } of never) expect(about).toContain(`  ${name}: ${says.slice("never filled: ".length)}\n`);
    expect(
      filled(
        rows,
        never.map(({ name }) => name),
      ),
    ).toEqual([]);
    // everything else is filled from what is known, each with its word in the reference
    for (const { name, says } of columnsOf(form, file)) expect(says.length, name).toBeGreaterThan(3);
  });

  test.runIf(dead.length > 0)("no figure of the dead comes without a rule, whatever else is asked for", async () => {
    for (const more of [{}, { wider: true }]) {
      const { rows, about } = await read(at, more);
      expect(filled(rows, dead)).toEqual([]);
      expect(about).toContain("Deaths: no figure is given");
    }
    for (const rule of ["lowest", "highest", "median", "newest"]) {
      const { rows, about } = await read(at, { fatalities: rule });
      expect(filled(rows, dead).length).toBeGreaterThan(0);
      expect(about).toContain(`by the rule "${rule}"`);
    }
  });
});

test.each(["acled", "ucdp"])(
  "%s: every event is a row, or is told among those left out with the reason",
  async (form) => {
    const at = TABLES.findIndex(([name]) => name === form);
    const events =
      (parse((await exported(one.case, { as: "csv" })).get("events.csv") ?? "") as unknown as unknown[]).length - 1;
    for (const more of [{}, { wider: true }]) {
      const { rows, about } = await read(at, more);
      const left = [...about.matchAll(/^ {2}(\d+) {2}\S/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect(rows.length + left).toBe(events);
    }
  },
);
