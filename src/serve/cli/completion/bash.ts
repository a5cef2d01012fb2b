import type { Command } from "../command.ts";
import { GLOBAL_OPTIONS } from "../help.ts";
import type { Option } from "../options.ts";

/** Completion for bash 3.2 and newer. Where nothing of ours fits, readline completes files. */
export function bashScript(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  const first = [...names, ...optionNames(GLOBAL_OPTIONS), "help"].join(" ");
  return `# bash completion for hearsay; written by "hearsay completion bash"
_hearsay_words() {
  COMPREPLY=( $(compgen -W "$1" -- "$2") )
}

# One of several words with commas between them: those before the last comma stay.
_hearsay_list() {
  local before="" word
  case "$2" in *,*) before="\${2%,*}," ;; esac
  COMPREPLY=()
  for word in $(compgen -W "$1" -- "\${2##*,}"); do COMPREPLY+=( "$before$word" ); done
}

_hearsay() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  # "--only=claims" comes in three words
  if [ "$current" = "=" ]; then current=""; elif [ "$previous" = "=" ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then _hearsay_words "${first}" "$current"; return; fi
  case "$command $previous" in
${commands.flatMap(valueCases).join("\n")}
    "help "*) _hearsay_words "${names.join(" ")}" "$current"; return ;;
  esac
  case "$command" in
${commands.map(commandCase).join("\n")}
  esac
}
complete -o default -o bashdefault -F _hearsay hearsay
`;
}

const optionNames = (options: Readonly<Record<string, Option>>): string[] =>
  Object.keys(options).map((name) => `--${name}`);

/** What follows an option that takes a value. Free words and files are left to the shell. */
function valueCases({ name, options }: Command): readonly string[] {
  return Object.entries(options)
    .filter(([, { type }]) => type === "string")
    .map(([option, { choices, multiple }]) => {
      const complete = choices
        ? `${multiple ? "_hearsay_list" : "_hearsay_words"} "${choices.join(" ")}" "$current"; `
        : "";
      return `    "${name} --${option}") ${complete}return ;;`;
    });
}

function commandCase({ name, given, options }: Command): string {
  const words = optionNames(options).join(" ");
  const besides = given === "files" ? "" : `_hearsay_words "${given.join(" ")}" "$current"`;
  return `    ${name}) case "$current" in -*) _hearsay_words "${words}" "$current" ;; *) ${besides || ":"} ;; esac ;;`;
}
