import type { Command } from "../command.ts";
import { GLOBAL_OPTIONS } from "../help.ts";
import type { Option } from "../options.ts";

/** Completion for fish, with what each command and option does. */
export function fishScript(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  const lines = [
    '# fish completion for hearsay; written by "hearsay completion fish"',
    "complete -c hearsay -n __fish_use_subcommand -f",
    ...commands.map(({ name, says }) => `complete -c hearsay -n __fish_use_subcommand -a ${name} -d ${quoted(says)}`),
    "complete -c hearsay -n __fish_use_subcommand -a help -d 'show the help of a command'",
    ...optionLines("__fish_use_subcommand", GLOBAL_OPTIONS),
    `complete -c hearsay -n '__fish_seen_subcommand_from help' -f -a ${quoted(names.join(" "))}`,
    ...commands.flatMap(commandLines),
  ];
  return `${lines.join("\n")}\n`;
}

function commandLines({ name, given, options }: Command): readonly string[] {
  const within = quoted(`__fish_seen_subcommand_from ${name}`);
  const besides = given === "files" ? [] : [`complete -c hearsay -n ${within} -f -a ${quoted(given.join(" "))}`];
  return [...besides, ...optionLines(within, options)];
}

function optionLines(when: string, options: Readonly<Record<string, Option>>): readonly string[] {
  return Object.entries(options).map(
    ([name, option]) =>
      `complete -c hearsay -n ${when} -l ${name}${shortOf(option)}${valueOfOption(option)} -d ${quoted(option.says)}`,
  );
}

const shortOf = ({ short }: Option): string => (short ? ` -s ${short}` : "");

/** -x takes a value and no files; several choices are joined with commas. */
function valueOfOption({ type, choices, multiple, path }: Option): string {
  if (type === "boolean") return "";
  if (path) return " -x -a '(__fish_complete_directories)'";
  if (!choices) return " -x";
  const words = choices.join(" ");
  return multiple ? ` -x -a "(__fish_append , ${words})"` : ` -x -a ${quoted(words)}`;
}

const quoted = (text: string): string => `'${text.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
