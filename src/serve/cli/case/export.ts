import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { HearsayError } from "../../../model/errors.ts";
import { ClaimQuery, csvRow, exportReadings, openCase, tablesOf } from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { type Arguments, choiceOf, given, type Option } from "../options.ts";
import { inputOfOptions, optionsOfSchema } from "../options-of-schema.ts";
import { writeOut } from "../output.ts";
import { CASE_OPTIONS, caseNamed } from "./case-options.ts";

const FORMS = ["jsonl", "csv"] as const;

const OPTIONS: Readonly<Record<string, Option>> = {
  as: {
    type: "string",
    value: "FORM",
    choices: FORMS,
    says: "jsonl: a reading a line; csv: a folder of tables (default jsonl)",
  },
  to: {
    type: "string",
    value: "PATH",
    path: true,
    says: "the file, or the folder for csv (default for jsonl: standard output)",
  },
  "with-text": { type: "boolean", says: "of jsonl: put each report's text into its reading" },
  "as-read": {
    type: "boolean",
    says: "of jsonl: readings as they were read, without people's corrections and with what they rejected",
  },
  closed: { type: "boolean", says: "internal and confidential reports too; without it they stay" },
  ...optionsOfSchema(ClaimQuery),
  case: CASE_OPTIONS.case,
  help: CASE_OPTIONS.help,
};

export const EXPORT: Command = {
  name: "export",
  says: "write a case, or what a search finds, as JSON Lines or tables",
  takes: "--case CASE [--as jsonl|csv] [--to PATH]",
  given: [],
  about:
    "Writes the readings of the case, one a line, as hearsay read does; or tables for a spreadsheet or a program: reports, claims, parties, chains, counts, actors, events, tied by the ids of report and claim. With conditions of hearsay find, the reports that hold such a claim (jsonl), or those claims (csv). Both hold what people put right and added, and leave out what they rejected; --as-read gives readings as hearsay read gives them.",
  options: OPTIONS,
  examples: [
    ["hearsay export --case sahel.case > sahel.jsonl", "every reading"],
    [
      "hearsay export --case sahel.case --as-read > as-read.jsonl",
      "as the reader read them, before anybody's judgement",
    ],
    ["hearsay export --case sahel.case --as csv --to tables --type ASSAULT", "tables of what is told of violence"],
  ],
  run: exportCommand,
};

async function exportCommand(args: Arguments): Promise<number> {
  const [form = "jsonl"] = choiceOf(args, "as", FORMS);
  const parsed = ClaimQuery.safeParse(inputOfOptions(ClaimQuery, args));
  if (!parsed.success)
    throw new HearsayError(
      "wrong-use",
      parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
    );
  const asked = Object.keys(parsed.data).length > 0;
  const options = { closed: args.flags.has("closed"), ...(asked ? { query: parsed.data } : {}) };
  const jsonl = { withText: args.flags.has("with-text"), asRead: args.flags.has("as-read") };
  const kept = await openCase(caseNamed(args));
  try {
    if (form === "csv" && args.flags.has("as-read"))
      throw new HearsayError(
        "wrong-use",
        "--as-read is of readings: leave --as csv out. In tables the column judged says what was put right.",
      );
    if (form === "csv") await writeTables(await tablesOf(kept, options), folderOf(args));
    else await writeLines(exportReadings(kept, { ...options, ...jsonl }), given(args, "to"));
    return 0;
  } finally {
    await kept.close();
  }
}

function folderOf(args: Arguments): string {
  const folder = given(args, "to");
  if (folder) return folder;
  throw new HearsayError("wrong-use", "Where shall the tables go? Name a folder: --to tables.");
}

async function writeLines(readings: AsyncIterable<unknown>, to: string | undefined): Promise<void> {
  if (to === undefined) {
    for await (const reading of readings) await writeOut(`${JSON.stringify(reading)}\n`);
    return;
  }
  await writeFile(to, lines(readings));
}

async function* lines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`;
}

async function writeTables(tables: Awaited<ReturnType<typeof tablesOf>>, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, columns, rows } of tables) await writeFile(join(folder, `${name}.csv`), csv(columns, rows));
}

async function* csv(
  columns: readonly string[],
  rows: AsyncIterable<readonly (string | number | null)[]>,
): AsyncGenerator<string> {
  yield csvRow(columns);
  for await (const row of rows) yield csvRow(row);
}

/** Never over a file that is there. */
async function writeFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  if (existsSync(path)) throw new HearsayError("wrong-use", `${path} is there already. Name another place.`);
  const stream = createWriteStream(path, { flags: "wx" });
  for await (const piece of pieces) if (!stream.write(piece)) await once(stream, "drain");
  stream.end();
  await finished(stream);
}
