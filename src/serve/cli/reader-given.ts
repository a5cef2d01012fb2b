import type { ReaderOptions } from "../../pipeline.ts";
import { type Arguments, countOf, given } from "./options.ts";

/** The reader that a command line asks for, as far as the command takes these options. Throws HearsayError `wrong-use`. */
export function readerGiven(args: Arguments): Pick<ReaderOptions, "model" | "lexicon" | "places" | "threads"> {
  const model = given(args, "model") ?? process.env.HEARSAY_MODEL;
  const lexicon = given(args, "lexicon");
  const places = given(args, "places");
  const threads = countOf(args, "threads");
  return {
    ...(model ? { model } : {}),
    ...(lexicon ? { lexicon } : {}),
    ...(places ? { places } : {}),
    ...(threads ? { threads } : {}),
  };
}
