import { type PoolOptions, placesBeside } from "../../operations/index.ts";
import { type Arguments, countOf, type Option } from "../options.ts";
import { READ_OPTIONS } from "../read-options.ts";
import { readerGiven } from "../reader-given.ts";
import { caseNamed } from "./case-options.ts";

/** What a command that reads for a case can be told of its readers. */
export const POOL_OPTIONS = {
  workers: { type: "string", value: "N", says: "how many reports are read at once, 350 MB each (default: one a core)" },
  model: READ_OPTIONS.model,
  lexicon: READ_OPTIONS.lexicon,
  places: READ_OPTIONS.places,
} as const satisfies Readonly<Record<string, Option>>;

/** Throws HearsayError `wrong-use` where --workers is no number. */
export function poolOptions(args: Arguments): PoolOptions {
  const workers = countOf(args, "workers");
  return { ...readerOptions(args), ...(workers ? { workers } : {}) };
}

/** The model, the word lists and the places of a single reader; places are those beside the case where nobody names others. */
export function readerOptions(args: Arguments): Pick<PoolOptions, "model" | "lexicon" | "places"> {
  const beside = placesBeside(caseNamed(args));
  return { ...(beside ? { places: beside } : {}), ...readerGiven(args) };
}
