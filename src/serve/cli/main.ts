import { ERROR_EXIT, HearsayError } from "../../model/errors.ts";
import { codeCommand } from "./code.ts";
import { HELP } from "./help.ts";
import { nearest } from "./nearest.ts";
import { endOnClosedPipe, writeOut } from "./output.ts";
import { readCommand } from "./read.ts";
import { versionCommand } from "./version.ts";

type Command = (argv: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  read: readCommand,
  code: codeCommand,
  "--version": versionCommand,
  "--help": async () => {
    await writeOut(HELP);
    return 0;
  },
};

/** Runs the command that the arguments name and gives the exit status; never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  endOnClosedPipe();
  const [name = "", ...rest] = argv;
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw unknownCommand(name);
    return await command(rest);
  } catch (error) {
    const code = error instanceof HearsayError ? error.code : "failed";
    const hint = code === "wrong-use" ? ' "hearsay --help" shows what there is.' : "";
    process.stderr.write(`hearsay: ${error instanceof Error ? error.message : String(error)}${hint}\n`);
    return ERROR_EXIT[code];
  }
}

function unknownCommand(name: string): HearsayError {
  if (!name) return new HearsayError("wrong-use", "No command was given.");
  const near = nearest(name, Object.keys(COMMANDS));
  const kind = name.startsWith("-") ? "option" : "command";
  return new HearsayError("wrong-use", `There is no ${kind} ${name}.${near ? ` Did you mean ${near}?` : ""}`);
}
