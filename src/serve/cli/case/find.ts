import { findClaimsOperation } from "../../operations/index.ts";
import { operationCommand } from "./operation-command.ts";
import { foundPage } from "./page/found-page.ts";

export const FIND = operationCommand({
  name: "find",
  operation: findClaimsOperation,
  takes: "[WORDS] --case CASE",
  bare: { fields: ["words"], from: (rest) => (rest.length > 0 ? { words: rest.join(" ") } : {}) },
  page: foundPage,
  examples: [
    ["hearsay find --case sahel.case drone", "claims with a word"],
    ["hearsay find --case sahel.case --speaker-words army --stance denies", "what the army denied"],
    ["hearsay find --case sahel.case --origin unnamed --facets type,country", "what rests on unnamed sources, counted"],
  ],
});
