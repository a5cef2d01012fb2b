import { HearsayError } from "../../../model/errors.ts";
import {
  backupCase,
  doctor,
  forget,
  mergeCase,
  openCase,
  openPool,
  refuseItself,
  reread,
} from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { INTERRUPTED, onInterrupt } from "../interrupt.ts";
import type { Arguments, Option } from "../options.ts";
import { writeOut } from "../output.ts";
import { progressOn } from "../progress.ts";
import { AUTHOR_OPTION, authorNamed, CASE_OPTIONS, caseNamed } from "./case-options.ts";
import { operationCommand } from "./operation-command.ts";
import { item, many } from "./page/parts.ts";
import { POOL_OPTIONS, poolOptions } from "./pool-options.ts";

export const BACKUP: Command = operationCommand({
  name: "backup",
  operation: backupCase,
  takes: "FILE --case CASE",
  bare: { fields: ["to"], from: ([to]) => ({ to }) },
  page: ({ to }) => `The case was copied to ${to}.`,
  examples: [["hearsay backup sahel-2026-03-01.case --case sahel.case", "a copy, while others go on"]],
});

export const DOCTOR: Command = operationCommand({
  name: "doctor",
  operation: doctor,
  takes: "--case CASE",
  page: ({ reports, claims, readers, findings, mended, schema }, options) =>
    [
      `${many(reports, "report")}, ${many(claims, "claim")}, schema ${schema}`,
      ...readers.flatMap(({ version, model, lexicon, reports: read }) =>
        item(`read by ${version} (model ${model}, lexicon ${lexicon}): ${many(read, "report")}`, options),
      ),
      ...(mended.length > 0 ? item(`mended: ${mended.join(", ")}`, options, "") : []),
      ...(findings.length === 0
        ? ["All is well."]
        : findings.flatMap(({ level, says }) => item(`${level}: ${says}`, options, ""))),
    ].join("\n"),
  examples: [
    ["hearsay doctor --case sahel.case", "whether all is well, and what to do"],
    ["hearsay doctor --mend --case sahel.case", "make again what does not fit"],
    ["hearsay doctor --mend --anew --case sahel.case", "after an update: resolve all by its rules"],
  ],
});

export const FORGET: Command = operationCommand({
  name: "forget",
  operation: forget,
  takes: "REPORT… --case CASE",
  bare: { fields: ["reports"], from: (rest) => ({ reports: [...rest] }) },
  page: ({ reports, judgements, missing }) =>
    [
      `${many(reports, "report")} forgotten, and ${many(judgements, "judgement")} on their words.`,
      ...(missing.length > 0 ? [`Not in the case: ${missing.join(", ")}`] : []),
    ].join("\n"),
  examples: [["hearsay forget report-that-must-go --case sahel.case", "cannot be undone"]],
});

export const REREAD: Command = {
  name: "reread",
  says: "read those reports of a case anew that another version of the reader read",
  takes: "--case CASE",
  given: [],
  about:
    "Reads those reports of the case anew that another version of the program, its model or its word lists read; reports that this very reader read are left. Judgements and corrections find their words again and are kept. You may stop and start again.",
  options: {
    ...CASE_OPTIONS,
    ...AUTHOR_OPTION,
    json: { type: "boolean", says: "one line of JSON for each report" },
    ...POOL_OPTIONS,
  } satisfies Readonly<Record<string, Option>>,
  examples: [["hearsay reread --case sahel.case", "after an update, or with --lexicon after a change of your lists"]],
  run: rereadCommand,
};

async function rereadCommand(args: Arguments): Promise<number> {
  const kept = await openCase(caseNamed(args));
  const pool = openPool(poolOptions(args));
  const progress = progressOn(process.stderr, null);
  const interrupt = onInterrupt();
  const tally = { read: 0, failed: 0 };
  try {
    for await (const one of reread({ case: kept, pool, now: () => new Date(), by: wantedAuthor(args) })) {
      tally[one.kind]++;
      progress.clear();
      if (one.kind === "failed") process.stderr.write(`hearsay: ${one.report}: ${one.error.message}\n`);
      if (args.flags.has("json")) await writeOut(`${JSON.stringify(one)}\n`);
      if (interrupt.asked()) break;
      progress.step();
    }
  } finally {
    progress.end("");
    interrupt.release();
    await pool.close();
    await kept.close();
  }
  if (!args.flags.has("json"))
    await writeOut(
      `${many(tally.read, "report")} read anew${tally.failed > 0 ? `, ${tally.failed} not readable` : ""}.\n`,
    );
  return interrupt.asked() ? INTERRUPTED : tally.failed > 0 ? 1 : 0;
}

export const MERGE: Command = {
  name: "merge",
  says: "take over another case: its reports and judgements",
  takes: "OTHER --case CASE",
  given: "files",
  about:
    "Takes over the reports of another case with their readings, and its judgements with their authors and times; of a report that both hold, the reading of the later reader stays. It does not matter which case is merged into which. Where they have different texts under one id, the one published first keeps it and the others are versions of it. Judgements of two people that say otherwise of the same are listed, for a person to settle; the later one holds meanwhile. The other case is left as it is.",
  options: { ...CASE_OPTIONS, ...AUTHOR_OPTION },
  examples: [["hearsay merge field-office.case --case sahel.case", "a colleague's case into ours"]],
  run: mergeCommand,
};

async function mergeCommand(args: Arguments): Promise<number> {
  const [named] = args.rest;
  if (!named) throw new HearsayError("wrong-use", "Which case shall be taken over? Name its file.");
  const kept = await openCase(caseNamed(args));
  const other = await openCase(named);
  try {
    refuseItself(kept, other);
    const progress = progressOn(process.stderr, null);
    const onStep = (reports: number) => {
      for (let at = 0; at < reports; at++) progress.step();
    };
    const merged = await mergeCase(kept, other, { now: () => new Date(), by: wantedAuthor(args), onStep });
    progress.end("");
    if (args.flags.has("json")) await writeOut(`${JSON.stringify(merged)}\n`);
    else await writeOut(`${mergedWords(merged).join("\n")}\n`);
    return 0;
  } finally {
    await other.close();
    await kept.close();
  }
}

function mergedWords({
  added,
  newer,
  there,
  other_text,
  judgements,
  disagreements,
}: Awaited<ReturnType<typeof mergeCase>>): readonly string[] {
  return [
    `${many(added, "report")} added, ${newer} read by a later reader, ${there} already there; ${many(judgements, "judgement")} taken over.`,
    ...other_text.map(
      (id) => `The two cases had different texts under one id; the later are versions of it now: ${id}`,
    ),
    ...disagreements.map(
      ([ours, theirs]) =>
        `Two judgements disagree: ${ours} and ${theirs}. Take one of them back with hearsay undo; hearsay log --disputed lists what is open.`,
    ),
  ];
}

function wantedAuthor(args: Arguments): string {
  const by = authorNamed(args);
  if (by) return by;
  throw new HearsayError("wrong-use", "Every change has an author: say who you are with --by NAME.");
}
