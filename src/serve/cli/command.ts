import type { Arguments, Option } from "./options.ts";

/** One command: what parsing, help, completion and documentation know of it. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly says: string;
  /** What stands behind the name in its usage line. */
  readonly takes: string;
  /** What may be given besides options: files and folders, or one of these words. */
  readonly given: "files" | readonly string[];
  /** What it does, in sentences. */
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Names of the operations that it offers (src/serve/operations/all.ts). */
  readonly operations?: readonly string[];
  /** Command lines that can be tried as they stand, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Runs it and gives the exit status. Throws HearsayError where nothing can go on. */
  readonly run: (args: Arguments) => Promise<number>;
}
