import type { Command } from "../command.ts";
import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { zshScript } from "./zsh.ts";

const SCRIPTS: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** The shells that can complete hearsay's commands. */
export const SHELLS: readonly string[] = Object.keys(SCRIPTS);

/** The completion script of a shell, or null where there is none for it. */
export function scriptFor(shell: string, commands: readonly Command[]): string | null {
  return Object.hasOwn(SCRIPTS, shell) ? (SCRIPTS[shell]?.(commands) ?? null) : null;
}
