import { ERROR_EXIT, HearsayError } from "../../model/errors.ts";
import type { Reading } from "../../model/reading.ts";
import type { ReportInput } from "../../model/report.ts";
import { createReader, type Reader, STAGE_NAMES } from "../../pipeline.ts";

import { type Found, reportsFrom } from "../../read/inputs.ts";
import { inputOptions } from "./input-options.ts";
import { INTERRUPTED, onInterrupt } from "./interrupt.ts";
import { type Arguments, choiceOf } from "./options.ts";
import { writeOut } from "./output.ts";
import { paintFor } from "./page/colour.ts";
import { pageOf } from "./page/page.ts";
import { type Progress, progressOn } from "./progress.ts";
import { PARTS } from "./read-options.ts";
import { readerGiven } from "./reader-given.ts";
import { seenIds } from "./seen-ids.ts";
import { stageTimes } from "./stage-times.ts";
import { surveyOf } from "./survey.ts";
import { tallyWords } from "./tally.ts";

type Refused = Extract<Found, { readonly error: HearsayError }>;

/** `hearsay read`: reports in, readings out. Gives the exit status; throws HearsayError where nothing can go on. */
export async function readCommand(args: Arguments): Promise<number> {
  const paths = pathsOf(args);
  const show = shower(args);
  const inputs = reportsFrom(paths, inputOptions(args));
  const times = stageTimes();
  const reader = await openReader(args, times.add);
  const { total, notes } = surveyOf(paths);
  for (const note of notes) tell(note);
  try {
    const status = await readAll(reader, inputs, show, args.flags.has("pretty"), progressOn(process.stderr, total));
    if (args.flags.has("explain")) process.stderr.write(times.words());
    return status;
  } finally {
    await reader.close();
  }
}

async function readAll(
  reader: Reader,
  inputs: AsyncIterable<Found>,
  show: (reading: Reading, report: ReportInput) => string,
  pretty: boolean,
  progress: Progress,
): Promise<number> {
  const interrupt = onInterrupt();
  const stoodAt = seenIds();
  const tally = { reports: 0, claims: 0, refused: 0 };
  let status = 0;
  try {
    for await (const found of inputs) {
      const outcome = "error" in found ? found : await readOne(reader, found.report, found);
      progress.clear();
      if ("reading" in outcome) {
        const { id } = outcome.report;
        const before = stoodAt(id, placeOf(found));
        if (before) tell(`${placeOf(found)}: the id ${JSON.stringify(id)} stood before, at ${before}; both are read.`);
        const unread = outcome.reading.problems.find(({ code }) => code === "not-english");
        if (unread) tell(`${placeOf(found)}: ${unread.message}`);
        await writeOut(show(outcome.reading, outcome.report));
        tally.reports++;
        tally.claims += outcome.reading.claims.length;
      } else {
        await tellError(outcome, pretty);
        tally.refused++;
        status = Math.max(status, ERROR_EXIT[outcome.error.code]);
      }
      if (interrupt.asked()) return INTERRUPTED;
      progress.step();
    }
    return status;
  } finally {
    progress.end(`${interrupt.asked() ? "Ended by Ctrl-C: " : ""}${tallyWords(tally)}`);
    interrupt.release();
  }
}

async function readOne(reader: Reader, report: ReportInput, { from, line }: Pick<Found, "from" | "line">) {
  try {
    return { report, reading: await reader.read(report) };
  } catch (error) {
    if (error instanceof HearsayError && error.code === "model-missing") throw error;
    const message = error instanceof Error ? error.message : String(error);
    const told = error instanceof HearsayError ? error : new HearsayError("failed", message);
    return { error: told, id: report.id, from, line };
  }
}

function pathsOf(args: Arguments): readonly string[] {
  if (args.rest.length > 0) return args.rest;
  if (!process.stdin.isTTY) return ["-"];
  throw new HearsayError("wrong-use", "What shall be read? Name files or folders, or - for standard input.");
}

async function openReader(args: Arguments, onStage: (name: string, milliseconds: number) => void): Promise<Reader> {
  return createReader({
    ...readerGiven(args),
    skip: choiceOf(args, "skip", STAGE_NAMES),
    now: () => performance.now(),
    onStage,
  });
}

/** How a reading is written: a page for people, or one line of JSON. */
function shower(args: Arguments): (reading: Reading, report: ReportInput) => string {
  const only = choiceOf(args, "only", PARTS);
  const paint = paintFor(process.stdout, process.env);
  const page = { paint, width: Math.min(process.stdout.columns || 80, 110), explain: args.flags.has("explain") };
  return (reading, { text }) => {
    if (args.flags.has("pretty")) return `${pageOf(reading, page)}\n`;
    const whole = args.flags.has("with-text") ? { ...reading, report: { ...reading.report, text } } : reading;
    const left = only.size > 0 ? PARTS.filter((part) => !only.has(part)) : [];
    return `${JSON.stringify({ ...whole, ...Object.fromEntries(left.map((part) => [part, []])) })}\n`;
  };
}

const tell = (words: string) => void process.stderr.write(`hearsay: ${words}\n`);
const placeOf = ({ from, line }: Pick<Found, "from" | "line">) => (line === null ? from : `${from}, line ${line}`);

/** Told to people on standard error, and to programs by a line among the readings. */
async function tellError({ error, id, from, line }: Refused, pretty: boolean): Promise<void> {
  const { code, message } = error;
  tell(`${placeOf({ from, line })}: ${message}`);
  if (!pretty) await writeOut(`${JSON.stringify({ id, line, error: { code, message } })}\n`);
}
