import type { PoolOptions } from "../../operations/index.ts";
import { type Arguments, countOf, given, type Option } from "../options.ts";
import { READ_OPTIONS } from "../read-options.ts";

/** What a command that reads for a case can be told of its readers. */
export const POOL_OPTIONS = {
  workers: { type: "string", value: "N", says: "how many reports are read at once, 350 MB each (default: one a core)" },
  model: READ_OPTIONS.model,
  lexicon: READ_OPTIONS.lexicon,
} as const satisfies Readonly<Record<string, Option>>;

/** Throws HearsayError `wrong-use` where --workers is no number. */
export function poolOptions(args: Arguments): PoolOptions {
  const workers = countOf(args, "workers");
  return { ...readerOptions(args), ...(workers ? { workers } : {}) };
}

/** The model and the word lists of a single reader. */
export function readerOptions(args: Arguments): Pick<PoolOptions, "model" | "lexicon"> {
  const model = given(args, "model") ?? process.env.HEARSAY_MODEL;
  const lexicon = given(args, "lexicon");
  return { ...(model ? { model } : {}), ...(lexicon ? { lexicon } : {}) };
}
