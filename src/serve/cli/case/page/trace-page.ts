import type { z } from "zod";
import type { TracedStatement } from "../../../../model/evidence.ts";
import type { traceStatements } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { item } from "./parts.ts";

/** Statements in the order said, each with the reports that its hops cite. */
export function tracePage(
  { event, statements }: z.output<typeof traceStatements.output>,
  options: PageOptions,
): string {
  return [options.paint(`${event}, in the order said`, "bold"), "", ...traceLines(statements, options)].join("\n");
}

export function traceLines(statements: readonly TracedStatement[], options: PageOptions): readonly string[] {
  return statements.flatMap(({ says, quote, hops, stand }) => [
    ...item(`${stand === "affirms" ? "" : `[${stand.replaceAll("-", " ")}] `}${says}`, options),
    ...item(options.paint(`“${quote.words}”`, "dim"), options, "    "),
    ...hops.flatMap(({ cited, name }) => (cited ? item(`cites ${name}: ${cited.says}`, options, "    ") : [])),
  ]);
}
