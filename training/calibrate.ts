import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFolder, loadClaimsSet } from "../evaluate/claims/sets.ts";
import { judgements } from "../evaluate/confidence.ts";
import { readFactuality } from "../evaluate/factuality.ts";
import { fitAll, readPairSets, TYPE_RIDGE, WAY_RIDGE } from "../evaluate/pairs/sets.ts";
import { readRecords } from "../evaluate/records.ts";
import { writtenWeights } from "../src/understand/lexicon/pair-weights.ts";
import { casedRight, casedStretches, casingTable, fitCasing, stretchOf } from "./calibrate/casing.ts";
import { fitConfidence } from "./calibrate/confidence.ts";
import { crossFactuality, fitFactuality } from "./calibrate/factuality.ts";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const write = (name: string, weights: unknown) =>
  writeFileSync(path(`lexicon/compiled/${name}`), `${JSON.stringify(weights, null, 1)}\n`);

/**
 * `npm run calibrate [-- factuality] [casing] [confidence]`: fits the weights of the stage "weigh", and those by which capitals are
 * undone, to the annotated sets and writes them to lexicon/compiled; the plot of the confidence goes to docs/accuracy.
 */
async function main(parts: readonly string[]): Promise<number> {
  const folder = dataFolder();
  if (!existsSync(folder)) {
    console.error("The annotated sets are absent; name their folder in HEARSAY_DATA.");
    return 1;
  }
  if (parts.length === 0 || parts.includes("factuality")) {
    const rows = (await readFactuality(folder, "train")) ?? [];
    const { error, correlation } = crossFactuality(rows);
    console.log(
      `factuality, UW train, unseen folds: mean absolute error ${error.toFixed(3)}, r ${correlation.toFixed(3)} of ${rows.length}`,
    );
    write("factuality.json", fitFactuality(rows));
  }
  if (parts.length === 0 || parts.includes("casing")) {
    const measured = new Set((loadClaimsSet(folder) ?? []).map(({ input }) => input.text.slice(0, 200)));
    const weights = fitCasing(casedStretches(folder, measured));
    const dev = readRecords<{ text: string }>(`${folder}/names/dev.jsonl`).flatMap(({ text }) => stretchOf(text) ?? []);
    console.log("casing, names dev, words cased right of 100:", casedRight(dev, weights));
    writeFileSync(path("lexicon/compiled/casing.tsv"), casingTable(weights));
  }
  if (parts.length === 0 || parts.includes("confidence")) {
    const judged = await judgements(folder);
    if (!judged) throw new Error("the claims set or the samples are absent");
    const { weights, diagram, summary } = fitConfidence(judged);
    console.log(summary);
    write("confidence.json", weights);
    mkdirSync(path("docs/accuracy"), { recursive: true });
    writeFileSync(path("docs/accuracy/confidence.svg"), diagram);
  }
  if (parts.length === 0 || parts.includes("pairs")) {
    const sets = await readPairSets(folder);
    if (!sets) throw new Error("the sets of pairs are absent");
    const types = fitAll(sets.plv, TYPE_RIDGE);
    const ways = fitAll([...sets.aw, ...sets.turned], WAY_RIDGE);
    writeFileSync(path("lexicon/compiled/pair-types.tsv"), writtenWeights(types));
    writeFileSync(path("lexicon/compiled/pair-ways.tsv"), writtenWeights(ways));
    console.log(`pairs: ${types.weights.size} names for types, ${ways.weights.size} for who acts on whom`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
