import { ERROR_EXIT, HearsayError } from "../../model/errors.ts";
import type { PairInput } from "../../model/pair.ts";
import { createReader, type Reader } from "../../pipeline.ts";
import { type FoundPair, pairsFrom } from "../../read/pairs.ts";
import { type Arguments, countOf } from "./options.ts";
import { writeOut } from "./output.ts";
import { readerGiven } from "./reader-given.ts";

/** `hearsay code`: pairs in, codes out. Gives the exit status; throws HearsayError where nothing can go on. */
export async function codeCommand(args: Arguments): Promise<number> {
  const reader = await createReader(readerGiven(args));
  let status = 0;
  try {
    for await (const found of pairsFrom(pathsOf(args), countOf(args, "most-text"))) {
      const outcome = "error" in found ? found : await codeOne(reader, found.pair, found);
      if ("code" in outcome) await writeOut(`${JSON.stringify(outcome.code)}\n`);
      else {
        await tellError(outcome);
        status = Math.max(status, ERROR_EXIT[outcome.error.code]);
      }
    }
  } finally {
    await reader.close();
  }
  return status;
}

async function codeOne(reader: Reader, pair: PairInput, { from, line }: Pick<FoundPair, "from" | "line">) {
  try {
    return { code: await reader.code(pair) };
  } catch (error) {
    if (error instanceof HearsayError && error.code === "model-missing") throw error;
    const message = error instanceof Error ? error.message : String(error);
    const told = error instanceof HearsayError ? error : new HearsayError("failed", message);
    return { error: told, id: pair.id, from, line };
  }
}

function pathsOf(args: Arguments): readonly string[] {
  if (args.rest.length > 0) return args.rest;
  if (!process.stdin.isTTY) return ["-"];
  throw new HearsayError("wrong-use", "What shall be coded? Name JSON Lines files, or - for standard input.");
}

/** Told to people on standard error, and to programs by a line among the answers. */
async function tellError({ error, id, from, line }: Extract<FoundPair, { error: HearsayError }>): Promise<void> {
  const { code, message } = error;
  process.stderr.write(`hearsay: ${from}${line === null ? "" : `, line ${line}`}: ${message}\n`);
  await writeOut(`${JSON.stringify({ id, line, error: { code, message } })}\n`);
}
