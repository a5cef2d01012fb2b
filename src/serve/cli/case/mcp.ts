import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createMcpServer } from "../../mcp/create-server.ts";
import { openCase } from "../../operations/index.ts";
import { placeCalledIn } from "../../place-called.ts";
import { PROGRAM_VERSION } from "../../program-version.ts";
import type { Command } from "../command.ts";
import { type Arguments, choiceOf, type Option } from "../options.ts";
import { AUTHOR_OPTION, authorNamed, CASE_OPTIONS, caseNamed } from "./case-options.ts";

const HANDLINGS = ["open", "internal", "confidential"] as const;
const { case: CASE, help } = CASE_OPTIONS;

export const MCP: Command = {
  name: "mcp",
  says: "offer a case to a language model, by the Model Context Protocol",
  takes: "--case CASE",
  given: [],
  about: `Offers a case to a language model over standard input and output, by the Model Context Protocol: search_claims, actor, event, report, chain, compare_sources, corroboration, conflicts, timeline. Every answer carries the reports' words and who says so. It looks and changes nothing, unless --write lets it judge; reports that are internal or confidential are left out, unless --handling names them. A program that speaks the protocol starts it; "hearsay serve" offers the same at /mcp.`,
  options: {
    case: CASE,
    ...AUTHOR_OPTION,
    write: { type: "boolean", says: "let it make judgements and take them back, under the name of --by" },
    handling: {
      type: "string",
      multiple: true,
      value: "HANDLING",
      choices: HANDLINGS,
      says: "show reports of these handlings (default: open)",
    },
    help,
  } as const satisfies Readonly<Record<string, Option>>,
  examples: [
    ["hearsay mcp --case sahel.case", "as a program that speaks the protocol starts it"],
    ["hearsay mcp --case sahel.case --write --by assistant", "and it may judge, under this name"],
  ],
  run: mcpCommand,
};

/** Serves until whoever started it closes standard input. */
async function mcpCommand(args: Arguments): Promise<number> {
  const named = choiceOf(args, "handling", HANDLINGS);
  const kept = await openCase(caseNamed(args));
  try {
    const server = createMcpServer({
      case: kept,
      now: () => new Date(),
      by: authorNamed(args),
      placeCalled: placeCalledIn(kept),
      writes: args.flags.has("write"),
      shows: named.size > 0 ? HANDLINGS.filter((one) => named.has(one)) : ["open"],
      version: PROGRAM_VERSION,
      onFault: (error) => void process.stderr.write(`hearsay: ${error instanceof Error ? error.name : "fault"}\n`),
    });
    const ended = new Promise<void>((done) => {
      process.stdin.once("end", done);
      process.stdin.once("close", done);
      process.once("SIGINT", done);
      process.once("SIGTERM", done);
    });
    await server.connect(new StdioServerTransport());
    await ended;
    await server.close();
    return 0;
  } finally {
    await kept.close();
  }
}
