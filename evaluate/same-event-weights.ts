// Fits the weights of lexicon/resolve/event-weights.tsv that are not set by hand to ECB+ train, the claims set and the samples
// tuned on, and writes them there.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { eventWeights } from "../src/resolve/events/weights.ts";
import { dataFolder } from "./claims/sets.ts";
import { fitWeights, pairsOf } from "./same-event/fit.ts";
import { findMentions } from "./same-event/found.ts";
import { fittedPairs } from "./tied/fitted-pairs.ts";

const TABLE = fileURLToPath(new URL("../lexicon/resolve/event-weights.tsv", import.meta.url));

const { found } = await findMentions(dataFolder(), "train");
const ours = await fittedPairs();
const fitted = fitWeights([...pairsOf(found), ...ours], eventWeights());
const lines = readFileSync(TABLE, "utf8").split("\n");
const written = lines.map((line) => {
  const [sign = "", , ...rest] = line.split("\t");
  const row = fitted.get(sign);
  return row?.fitted ? [sign, row.weight, ...rest].join("\t") : line;
});
writeFileSync(TABLE, written.join("\n"));
console.log(
  `${found.length} mentions and ${ours.length} pairs of claims; ${[...fitted.values()].filter((row) => row.fitted).length} weights fitted`,
);
