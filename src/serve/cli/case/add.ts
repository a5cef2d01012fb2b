import { ERROR_EXIT, HearsayError } from "../../../model/errors.ts";

import { type Added, addReports, openCase, openPool } from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { inputOptions } from "../input-options.ts";
import { INTERRUPTED, onInterrupt } from "../interrupt.ts";
import type { Arguments, Option } from "../options.ts";
import { writeOut } from "../output.ts";
import { progressOn } from "../progress.ts";
import { READ_OPTIONS } from "../read-options.ts";
import { surveyOf } from "../survey.ts";
import { guardFor, isAddress, PRIVATE_OPTION, reportsFromAnywhere } from "../web.ts";
import { AUTHOR_OPTION, authorNamed, CASE_OPTIONS, caseNamed } from "./case-options.ts";
import { POOL_OPTIONS, poolOptions } from "./pool-options.ts";

const { published, publisher, encoding, columns } = READ_OPTIONS;

const OPTIONS = {
  ...CASE_OPTIONS,
  ...AUTHOR_OPTION,
  ...PRIVATE_OPTION,
  json: { type: "boolean", says: "one line of JSON for each report, instead of a summary" },
  ...POOL_OPTIONS,
  published,
  publisher,
  "translation-of": READ_OPTIONS["translation-of"],
  "translated-by": READ_OPTIONS["translated-by"],
  encoding,
  columns,
  "most-text": READ_OPTIONS["most-text"],
} as const satisfies Readonly<Record<string, Option>>;

export const ADD: Command = {
  name: "add",
  says: "read reports and keep them in a case",
  takes: "--case CASE [FILES|FOLDERS|ADDRESSES|-]",
  given: "files",
  about: `Reads reports as "hearsay read" does, and fetches those that are given by their addresses, and keeps them in a case, with their claims tied to those of the reports that are there: copies and versions found, actors and events across reports resolved. The case is made where there is none. A report is told of once it is safely kept; you may stop at any point and start again: what is there is not read twice. Other words under an id that is there are kept as a version of it. What is refused is told with its place, and the rest goes through; --json tells of each report whether it is new, a copy and of which, a version, there already, or refused and why.`,
  options: OPTIONS,
  examples: [
    ["hearsay add --case sahel.case samples", "the sample reports into a case of their own"],
    ["hearsay add --case sahel.case news.jsonl --json > added.jsonl", "what became of each report, for a program"],
    ["hearsay add --case sahel.case https://nilepost.example/2024/strike", "a page of the web, fetched once"],
    [
      'hearsay add --case sahel.case raid-en.txt --translation-of raid --translated-by "a machine"',
      "a translation of a report that the case holds",
    ],
    ["hearsay add --case postgres://localhost/newsroom archive/", "into PostgreSQL"],
  ],
  run: addCommand,
};

/** `hearsay add`. Gives the exit status; throws HearsayError where nothing can go on. */
async function addCommand(args: Arguments): Promise<number> {
  const paths = pathsOf(args);
  const inputs = inputOptions(args);
  const by = authorNamed(args);
  if (!by) throw new HearsayError("wrong-use", "Every change has an author: say who you are with --by NAME.");
  const kept = await openCase(caseNamed(args), { create: true });
  const pool = openPool(poolOptions(args));
  const files = paths.filter((path) => !isAddress(path));
  const { total, notes } = surveyOf(files);
  for (const note of notes) tell(note);
  const progress = progressOn(process.stderr, total === null ? null : total + paths.length - files.length);
  const interrupt = onInterrupt();
  const tally = { new: 0, version: 0, there: 0, refused: 0, claims: 0, copies: 0, unread: 0 };
  let status = 0;
  try {
    await pool.versions();
    for await (const added of addReports(
      { case: kept, pool, now: () => new Date(), by, onRead: progress.ahead },
      reportsFromAnywhere(paths, inputs, { guard: guardFor(args), now: () => new Date() }),
    )) {
      tally[added.kind]++;
      if ("claims" in added) tally.claims += added.claims;
      if ("copy" in added && (added.copy?.as === "copy" || added.copy?.as === "partial-copy")) tally.copies++;
      progress.clear();
      if ("unread" in added && added.unread !== null) tally.unread++;
      if (added.kind === "refused") {
        tell(`${added.line === null ? added.from : `${added.from}, line ${added.line}`}: ${added.error.message}`);
        status = Math.max(status, ERROR_EXIT[added.error.code]);
      }
      if (args.flags.has("json")) await writeOut(`${JSON.stringify(lineOf(added))}\n`);
      if (interrupt.asked()) break;
      progress.step();
    }
  } finally {
    progress.end("");
    interrupt.release();
    await pool.close();
    await kept.close();
  }
  if (!args.flags.has("json")) await writeOut(`${summary(tally, kept.where)}\n`);
  return interrupt.asked() ? INTERRUPTED : status;
}

function summary(
  {
    new: fresh,
    version,
    there,
    refused,
    claims,
    copies,
    unread,
  }: Record<Added["kind"] | "claims" | "copies" | "unread", number>,
  where: string,
): string {
  const parts = [
    `${fresh} ${fresh === 1 ? "report" : "reports"} added${copies > 0 ? ` (${copies} of them ${copies === 1 ? "a copy" : "copies"})` : ""}`,
    version > 0 ? `${version} new ${version === 1 ? "version" : "versions"}` : "",
    `${claims} ${claims === 1 ? "claim" : "claims"}`,
    unread > 0 ? `${unread} not in English, kept and not read` : "",
    there > 0 ? `${there} already there` : "",
    refused > 0 ? `${refused} refused` : "",
  ];
  return `${parts.filter(Boolean).join(", ")}: ${where}`;
}

function lineOf(added: Added): unknown {
  if (added.kind !== "refused") return added;
  const { code, message } = added.error;
  return { ...added, error: { code, message } };
}

function pathsOf(args: Arguments): readonly string[] {
  if (args.rest.length > 0) return args.rest;
  if (!process.stdin.isTTY) return ["-"];
  throw new HearsayError("wrong-use", "What shall be added? Name files or folders, or - for standard input.");
}

const tell = (words: string) => void process.stderr.write(`hearsay: ${words}\n`);
