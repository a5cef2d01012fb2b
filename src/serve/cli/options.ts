import { parseArgs } from "node:util";
import { HearsayError } from "../../model/errors.ts";
import { nearest } from "./nearest.ts";

/** One option of a command, as it is parsed and as the help shows it. */
export interface Option {
  readonly type: "boolean" | "string";
  readonly multiple?: boolean;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly says: string;
  /** One letter that stands for it. */
  readonly short?: string;
  /** The words that its value is made of, for those that are a choice. */
  readonly choices?: readonly string[];
  /** Whether its value is a folder. */
  readonly path?: boolean;
}

/** Every command has it. */
export const HELP_OPTION = { type: "boolean", short: "h", says: "show this help" } as const satisfies Option;

export interface Arguments {
  readonly flags: ReadonlySet<string>;
  /** The values given to an option, in order. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

/** The arguments of a command. Throws HearsayError `wrong-use`, naming the nearest option where one is unknown. */
export function parseOptions(args: readonly string[], options: Readonly<Record<string, Option>>): Arguments {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple, short }]) => [
      name,
      { type, multiple: multiple ?? false, ...(short ? { short } : {}) },
    ]),
  );
  refuseMisused(args, options, config);
  const flags = new Set<string>();
  const values = new Map<string, readonly string[]>();
  try {
    const parsed = parseArgs({ args: [...args], options: config, allowPositionals: true, strict: true });
    for (const [name, value] of Object.entries(parsed.values)) {
      if (value === true) flags.add(name);
      else if (Array.isArray(value)) values.set(name, value.map(String));
      else if (typeof value === "string") values.set(name, [value]);
    }
    return { flags, values, rest: parsed.positionals };
  } catch (error) {
    throw new HearsayError("wrong-use", error instanceof Error ? error.message : String(error));
  }
}

function refuseMisused(
  args: readonly string[],
  options: Readonly<Record<string, Option>>,
  config: NonNullable<Parameters<typeof parseArgs>[0]>["options"],
): void {
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, token.name, options);
    const { name, value, inlineValue } = token;
    if (option.type === "boolean" && value !== undefined)
      throw new HearsayError("wrong-use", `--${name} takes no value, so ${JSON.stringify(value)} is one too many.`);
    if (option.type === "string" && (value === undefined || (!inlineValue && /^-./.test(value))))
      throw new HearsayError("wrong-use", `--${name} wants a value: --${name} ${option.value ?? "VALUE"}.`);
  }
}

function unknownOption(written: string, name: string, options: Readonly<Record<string, Option>>): HearsayError {
  const near = nearest(name, Object.keys(options));
  const hint = near && name.length > 1 ? ` Did you mean --${near}?` : "";
  return new HearsayError("wrong-use", `There is no option ${written}.${hint}`);
}

/** The value that an option was given last, or undefined. */
export function given(args: Arguments, name: string): string | undefined {
  return args.values.get(name)?.at(-1);
}

/** A whole number of at least one that an option was given, or undefined. Throws HearsayError `wrong-use`. */
export function countOf(args: Arguments, name: string): number | undefined {
  const written = given(args, name);
  if (written === undefined) return undefined;
  const number = Number(written);
  if (!/^\d+$/.test(written) || !Number.isSafeInteger(number) || number < 1)
    throw new HearsayError(
      "wrong-use",
      `--${name} wants a whole number of at least 1, not ${JSON.stringify(written)}.`,
    );
  return number;
}

/** The words given to an option, commas split, each one of `known`. Throws HearsayError `wrong-use`. */
export function choiceOf(args: Arguments, name: string, known: readonly string[]): ReadonlySet<string> {
  const words = (args.values.get(name) ?? []).flatMap((value) => value.split(",")).map((value) => value.trim());
  for (const word of words) {
    if (known.includes(word)) continue;
    const near = nearest(word, known);
    const hint = near ? `Did you mean ${near}?` : `It is one of ${known.join(", ")}.`;
    throw new HearsayError("wrong-use", `--${name} does not know ${JSON.stringify(word)}. ${hint}`);
  }
  return new Set(words);
}
