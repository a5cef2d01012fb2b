import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFolder } from "../evaluate/claims/sets.ts";
import { readFactuality } from "../evaluate/factuality.ts";
import { crossFactuality, fitFactuality } from "./calibrate/factuality.ts";

const compiled = (name: string) => fileURLToPath(new URL(`../lexicon/compiled/${name}`, import.meta.url));

/** `npm run calibrate`: fits the weights of the stage "weigh" to the annotated sets and writes them to lexicon/compiled. */
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
    writeFileSync(compiled("factuality.json"), `${JSON.stringify(fitFactuality(rows), null, 1)}\n`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
