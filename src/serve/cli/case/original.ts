import { once } from "node:events";
import { HearsayError } from "../../../model/errors.ts";
import { openCase, originalOfReport } from "../../operations/index.ts";
import type { Command } from "../command.ts";
import type { Arguments } from "../options.ts";
import { CASE_OPTIONS, caseNamed } from "./case-options.ts";

export const ORIGINAL: Command = {
  name: "original",
  says: "write what a report was taken from, as it came in",
  takes: "REPORT --case CASE",
  given: [],
  about:
    "Writes the page, document or message that a report was taken from to standard output, byte for byte as it came in; the text that is kept of it is what readings and spans speak of. A page may hold scripts: look at it in a browser without a network, or as text.",
  options: CASE_OPTIONS,
  examples: [["hearsay original saved/strike.html --case sahel.case > strike.html", "the page as it was saved"]],
  run: originalCommand,
};

async function originalCommand(args: Arguments): Promise<number> {
  const [id, ...others] = args.rest;
  if (id === undefined || others.length > 0) throw new HearsayError("wrong-use", "Name one report by its id.");
  const kept = await openCase(caseNamed(args));
  try {
    const { bytes } = await originalOfReport(kept, id);
    if (!process.stdout.write(bytes)) await once(process.stdout, "drain");
    return 0;
  } finally {
    await kept.close();
  }
}
