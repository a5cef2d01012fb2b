import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { HearsayError } from "../../../model/errors.ts";
import { type Imported, importCase, openCase, type RecordLine } from "../../operations/index.ts";
import type { Command } from "../command.ts";
import type { Arguments } from "../options.ts";
import { writeOut } from "../output.ts";
import { progressOn } from "../progress.ts";
import { AUTHOR_OPTION, authorNamed, CASE_OPTIONS, caseNamed } from "./case-options.ts";
import { many } from "./page/parts.ts";

export const IMPORT: Command = {
  name: "import",
  says: "make a case of the records that an export wrote",
  takes: "FILE|- --case CASE",
  given: "files",
  about:
    "Makes a case of the records that hearsay export --as jsonl wrote, or adds them to one: reports with the readings that they had, without reading them again, and what they were taken from; judgements, saved searches, briefs, batches, lists of actors and watched addresses with their authors and times. Claims, copies, actors and events are made anew of these, so the case says what the exported one says. What is refused is told with its line; the rest goes through.",
  options: { ...CASE_OPTIONS, ...AUTHOR_OPTION },
  examples: [
    ["hearsay import sahel.jsonl --case copy.case", "a case from its records"],
    ["hearsay export --case sahel.case --as jsonl | hearsay import - --case copy.case", "without a file between"],
  ],
  run: importCommand,
};

async function importCommand(args: Arguments): Promise<number> {
  const [named, more] = args.rest;
  if (!named || more) throw new HearsayError("wrong-use", "Which records? Name one file, or - for standard input.");
  if (named !== "-" && !existsSync(named)) throw new HearsayError("unreadable", `There is no file ${named}.`);
  const by = authorNamed(args);
  if (!by) throw new HearsayError("wrong-use", "Every change has an author: say who you are with --by NAME.");
  const kept = await openCase(caseNamed(args), { create: true });
  const progress = progressOn(process.stderr, null);
  const tally = { added: 0, there: 0, refused: 0, judgements: 0, kept: 0, lists: 0, passed: 0 };
  try {
    for await (const one of importCase(kept, linesOf(named), { now: () => new Date(), by })) {
      if (one.kind === "judgements" || one.kind === "kept") tally[one.kind] += one.count;
      else if (one.kind === "list") tally.lists += one.added ? 1 : 0;
      else tally[one.kind]++;
      if (one.kind === "added" || one.kind === "there") progress.step();
      if (one.kind === "refused") process.stderr.write(`${refusal(named, one)}\n`);
    }
    progress.end("");
    if (args.flags.has("json")) await writeOut(`${JSON.stringify(tally)}\n`);
    else
      await writeOut(
        `${many(tally.added, "report")} added, ${tally.there} already there, ${tally.refused} refused; ${many(tally.judgements, "judgement")}, ${many(tally.kept, "record")} of what people keep, ${many(tally.lists, "list")} of actors taken over.\n${tally.passed > 0 ? `${many(tally.passed, "record")} of sorts that this version does not know passed over.\n` : ""}`,
      );
    return tally.refused > 0 ? 1 : 0;
  } finally {
    await kept.close();
  }
}

const refusal = (named: string, { line, id, error }: Extract<Imported, { kind: "refused" }>): string =>
  `hearsay: ${named}:${line}${id === null ? "" : ` (${id})`}: ${error.message}`;

async function* linesOf(named: string): AsyncGenerator<RecordLine> {
  const input = named === "-" ? process.stdin : createReadStream(named);
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    yield { line: ++line, text };
}
