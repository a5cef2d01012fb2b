import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFolder, loadClaimsSet } from "../evaluate/claims/sets.ts";
import { judgements } from "../evaluate/confidence.ts";
import { readFactuality } from "../evaluate/factuality.ts";
import { readRecords } from "../evaluate/records.ts";
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
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
