import type { Command } from "./command.ts";
import type { Option } from "./options.ts";
import { wrap } from "./page/wrap.ts";

const WIDTH = 96;
const COLUMN = 22;

/** What may stand in a command's place. */
export const GLOBAL_OPTIONS = {
  help: { type: "boolean", short: "h", says: 'show this help; "hearsay read --help" shows a command\'s' },
  version: { type: "boolean", short: "V", says: "versions of the program, its language model and its lexicon" },
} as const satisfies Readonly<Record<string, Option>>;

/** The help of the whole program. */
export function mainHelp(commands: readonly Command[]): string {
  return `Hearsay reads news reports and keeps what they say as sourced claims:
who did what to whom, when and where, according to whom, and how sure.

Usage: hearsay COMMAND [OPTIONS]

Commands:
${commands.map(({ name, says }) => row(name, says)).join("\n")}

Options:
${optionRows(GLOBAL_OPTIONS)}

Examples:
${exampleRows(commands.flatMap(({ examples }) => examples.slice(0, 1)))}

Exit status: 0 all went well; 1 some input was refused, the rest was read; 2 wrong use;
3 the program or its model failed; 130 ended by Ctrl-C.
`;
}

/** The help of one command. */
export function helpOf({ name, takes, about, options, examples }: Command): string {
  return `Usage: hearsay ${name} ${takes} [OPTIONS]

${wrap(about, WIDTH).join("\n")}

Options:
${optionRows(options)}

Examples:
${exampleRows(examples)}
`;
}

/** Each example on a line of its own, what it does above it as a comment; a long pipe is broken. */
function exampleRows(examples: Command["examples"]): string {
  return examples
    .map(([line, does]) =>
      [`  # ${does}`, `  ${line.length > WIDTH - 2 ? line.replace(" | ", " \\\n    | ") : line}`].join("\n"),
    )
    .join("\n");
}

function optionRows(options: Readonly<Record<string, Option>>): string {
  return Object.entries(options)
    .map(([name, { value, says, short, choices }]) =>
      row(
        `--${name}${value ? ` ${value}` : ""}${short ? `, -${short}` : ""}`,
        choices ? `${says}: ${choices.join(", ")}` : says,
      ),
    )
    .join("\n");
}

function row(name: string, says: string): string {
  const lines = wrap(says, WIDTH - COLUMN);
  // a name that leaves no gap stands on a line of its own
  if (name.length > COLUMN - 4) return [`  ${name}`, ...lines.map((line) => " ".repeat(COLUMN) + line)].join("\n");
  const [first = "", ...more] = lines;
  return [`  ${name.padEnd(COLUMN - 2)}${first}`, ...more.map((line) => " ".repeat(COLUMN) + line)].join("\n");
}
