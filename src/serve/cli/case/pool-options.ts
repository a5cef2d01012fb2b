import type { PoolOptions } from "../../operations/index.ts";
import { type Arguments, countOf, given } from "../options.ts";

/** How the threads that read are set up, by the options --model, --lexicon and --workers. */
export function poolOptions(args: Arguments, env: NodeJS.ProcessEnv = process.env): PoolOptions {
  const folder = given(args, "model") ?? env.HEARSAY_MODEL;
  const lists = given(args, "lexicon");
  const workers = countOf(args, "workers");
  return {
    ...(folder ? { model: folder } : {}),
    ...(lists ? { lexicon: lists } : {}),
    ...(workers ? { workers } : {}),
  };
}
