import { existsSync } from "node:fs";
import { ERROR_EXIT, HearsayError } from "../../model/errors.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { GLOBAL_OPTIONS, helpOf, mainHelp } from "./help.ts";
import { nearest } from "./nearest.ts";
import { parseOptions } from "./options.ts";
import { endOnClosedPipe, writeOut } from "./output.ts";
import { versionCommand } from "./version.ts";

/** Runs the command that the arguments name and gives the exit status; never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  endOnClosedPipe();
  try {
    return await run(argv);
  } catch (error) {
    const code = error instanceof HearsayError ? error.code : "failed";
    const about = COMMANDS.some(({ name }) => name === argv[0]) ? `hearsay ${argv[0]} --help` : "hearsay --help";
    const hint = code === "wrong-use" ? ` "${about}" shows what there is.` : "";
    process.stderr.write(`hearsay: ${error instanceof Error ? error.message : String(error)}${hint}\n`);
    return ERROR_EXIT[code];
  }
}

async function run([first = "", ...rest]: readonly string[]): Promise<number> {
  if (first === "--version" || first === "-V") return versionCommand();
  if (first === "--help" || first === "-h" || first === "help") return showHelp(rest[0]);
  const command = commandOf(first);
  const args = parseOptions(rest, command.options);
  return args.flags.has("help") ? showHelp(first) : command.run(args);
}

async function showHelp(name: string | undefined): Promise<number> {
  await writeOut(name === undefined || name.startsWith("-") ? mainHelp(COMMANDS) : helpOf(commandOf(name)));
  return 0;
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  if (!name) throw new HearsayError("wrong-use", "No command was given.");
  const isOption = name.startsWith("-");
  const known = isOption ? Object.keys(GLOBAL_OPTIONS).map((option) => `--${option}`) : COMMANDS.map((one) => one.name);
  const near = nearest(name, known);
  const toRead = !isOption && !near && existsSync(name) ? ` To read it: hearsay read ${name}` : "";
  const hint = near ? ` Did you mean ${near}?` : toRead;
  throw new HearsayError("wrong-use", `There is no ${isOption ? "option" : "command"} ${name}.${hint}`);
}
