import { createWriteStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { HearsayError } from "../../../model/errors.ts";
import { ExportInput, exporting, type FileOut, FORMS, findBrowser, openCase, zipped } from "../../operations/index.ts";
import { PROGRAM } from "../../program-version.ts";
import type { Command } from "../command.ts";
import { type Arguments, given, type Option } from "../options.ts";
import { inputOfOptions, optionsOfSchema } from "../options-of-schema.ts";
import { writeOut } from "../output.ts";
import { CASE_OPTIONS, caseNamed } from "./case-options.ts";

const { as, ...ASKED } = optionsOfSchema(ExportInput);

const OPTIONS: Readonly<Record<string, Option>> = {
  as: { type: "string", ...as, value: "FORM", says: `${FORMS.map(({ name, says }) => `${name}: ${says}`).join("; ")}` },
  to: {
    type: "string",
    value: "PATH",
    path: true,
    says: "the file (default: standard output); for a form of several files a folder, or a .zip",
  },
  ...ASKED,
  case: CASE_OPTIONS.case,
  help: CASE_OPTIONS.help,
};

export const EXPORT: Command = {
  name: "export",
  says: "write a case, or what a search finds, in one of many forms",
  takes: "--case CASE [--as FORM] [--to PATH]",
  given: [],
  about:
    "Writes a case, or with conditions of hearsay find what they find, in a form that another program takes: the readings, one a line, as hearsay read writes them (readings); or tables for a spreadsheet or a program: reports, claims, parties, chains, counts, actors, events, tied by the ids of report and claim (csv, xlsx); graphs, maps, bibliographies; event data as POLECAT, GDELT, ACLED and UCDP have it; FollowTheMoney, STIX, linked data, annotations; a dossier with footnotes, of a brief too; or all of the case as records, which hearsay import takes (jsonl). All hold what people put right and added, and leave out what they rejected, what was taken back, what copies only repeat, and reports that are not open; each is kept in on request.",
  options: OPTIONS,
  examples: [
    ["hearsay export --case sahel.case > sahel.jsonl", "every reading"],
    [
      "hearsay export --case sahel.case --as-read > as-read.jsonl",
      "as the reader read them, before anybody's judgement",
    ],
    ["hearsay export --case sahel.case --as csv --to tables --type ASSAULT", "tables of what is told of violence"],
    ["hearsay export --case sahel.case --as xlsx --to sahel.xlsx", "a workbook with a data dictionary"],
    ["hearsay export --case sahel.case --as dossier --party Haftar --to haftar.html", "a page with footnotes"],
    [
      "hearsay export --case sahel.case --as pdf --brief b_591f73d3b4b68e0f --to brief.pdf",
      "a brief as a PDF, where Chromium is installed",
    ],
    ["hearsay export --case sahel.case --as xlsx --redact private --to shared.xlsx", "without names of private people"],
  ],
  run: exportCommand,
};

async function exportCommand(args: Arguments): Promise<number> {
  const parsed = ExportInput.safeParse(inputOfOptions(ExportInput, args));
  if (!parsed.success)
    throw new HearsayError(
      "wrong-use",
      parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
    );
  const kept = await openCase(caseNamed(args));
  try {
    const { form, shown, files } = await exporting(kept, parsed.data, {
      now: () => new Date(),
      program: PROGRAM,
      browser: findBrowser(process.env),
    });
    const to = given(args, "to");
    if (form.several && to === undefined) throw new HearsayError("wrong-use", WHERE_TO);
    await shown.snapshot(async (one) => {
      const made = await files(one);
      await write(made.files, to, form.several);
      if (made.says) process.stderr.write(`${made.says}\n`);
    });
    return 0;
  } finally {
    await kept.close();
  }
}

const WHERE_TO = "Where shall the tables go? Name a folder: --to tables, or a file: --to tables.zip.";

async function write(files: readonly FileOut[], to: string | undefined, several: boolean): Promise<void> {
  const [first] = files;
  if (to?.endsWith(".zip") && several) return writeFile(to, zipped(files));
  if (to !== undefined && several) {
    mkdirSync(to, { recursive: true });
    for (const { name, pieces } of files) await writeFile(join(to, name), pieces);
  } else if (to !== undefined) await writeFile(to, first?.pieces ?? []);
  else for await (const piece of first?.pieces ?? []) await writeOut(piece);
}

/** Never over a file that is there; what could not be written whole is taken away again. */
async function writeFile(path: string, pieces: FileOut["pieces"] | readonly string[]): Promise<void> {
  if (existsSync(path)) throw new HearsayError("wrong-use", `${path} is there already. Name another place.`);
  let own = false;
  try {
    await pipeline(
      pieces,
      createWriteStream(path, { flags: "wx" }).on("open", () => (own = true)),
    );
  } catch (error) {
    if (own) rmSync(path, { force: true });
    throw error;
  }
  await writeOut(`Written: ${path}\n`);
}
