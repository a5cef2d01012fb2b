import type { Command } from "../command.ts";
import { GLOBAL_OPTIONS } from "../help.ts";
import type { Option } from "../options.ts";

/** Completion for zsh, with what each command and option does. */
export function zshScript(commands: readonly Command[]): string {
  const named = commands.map(({ name, says }) => quoted(`${name}:${says.replace(/:/g, "\\:")}`));
  return `#compdef hearsay
# zsh completion for hearsay; written by "hearsay completion zsh"
_hearsay() {
  local -a commands
  commands=(
    ${named.join("\n    ")}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _arguments ${argumentsOf(GLOBAL_OPTIONS).join(" ")}
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join("\n")}
    help) _describe -t commands command commands ;;
  esac
}
if [ "$funcstack[1]" = "_hearsay" ]; then
  _hearsay "$@"
else
  compdef _hearsay hearsay
fi
`;
}

function commandCase({ name, given, options }: Command): string {
  const besides = given === "files" ? quoted("*:file:_files") : quoted(`1:${name}:(${given.join(" ")})`);
  return `    ${name})\n      _arguments ${[...argumentsOf(options), besides].join(" \\\n        ")}\n      ;;`;
}

/** Options in the language of _arguments. */
function argumentsOf(options: Readonly<Record<string, Option>>): readonly string[] {
  return Object.entries(options).map(([name, option]) => {
    const says = option.says.replace(/[[\]:\\]/g, "\\$&");
    const repeated = option.multiple ? "*" : "";
    return quoted(`${repeated}--${name}${option.type === "string" ? "=" : ""}[${says}]${valueOfOption(option)}`);
  });
}

function valueOfOption({ type, value = "value", choices, multiple, path }: Option): string {
  if (type === "boolean") return "";
  const words = choices?.join(" ") ?? "";
  if (choices) return multiple ? `:${value}:_sequence compadd - ${words}` : `:${value}:(${words})`;
  return `:${value}:${path ? "_files -/" : " "}`;
}

const quoted = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;
