import type { Option } from "./options.ts";
import { READ_OPTIONS } from "./read-options.ts";

/** What `hearsay code` can be told: what `hearsay read` can, as far as it has a meaning here. */
export const CODE_OPTIONS = {
  threads: { ...READ_OPTIONS.threads, says: "threads for the language model (default 2); the answers are the same" },
  "most-text": READ_OPTIONS["most-text"],
  model: READ_OPTIONS.model,
  lexicon: READ_OPTIONS.lexicon,
  help: READ_OPTIONS.help,
} as const satisfies Readonly<Record<string, Option>>;
