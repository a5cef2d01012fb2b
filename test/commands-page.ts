import type { Command } from "../src/serve/cli/command.ts";

/** docs/reference/commands.md, written from the table of commands that parsing and help go by. */
export function commandsPage(commands: readonly Command[]): string {
  return [
    "# Commands",
    "",
    "<!-- Written from the table of commands in src/serve/cli/commands.ts by `npm run docs`; not to be edited. -->",
    "",
    "What each command says of itself with `--help`, of all of them.",
    "",
    ...commands.flatMap(commandPart),
  ].join("\n");
}

function commandPart({ name, takes, says, about, options, examples }: Command): readonly string[] {
  return [
    `## hearsay ${name}`,
    "",
    `${says.charAt(0).toUpperCase()}${says.slice(1)}. Usage: \`hearsay ${name} ${takes}\``,
    "",
    about,
    "",
    "| option | |",
    "|---|---|",
    ...Object.entries(options).map(([option, { value, says: told, choices, multiple }]) => {
      const words = [told, choices ? choices.join(", ") : ""].filter(Boolean).join(": ");
      return `| \`--${option}\`${value ? ` ${value}` : ""} | ${words}${multiple && !choices ? "; may be given several times" : ""} |`;
    }),
    "",
    "```text",
    ...examples.flatMap(([line, does]) => [`# ${does}`, line]),
    "```",
    "",
  ];
}
