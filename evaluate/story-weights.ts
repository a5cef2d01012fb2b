// Fits lexicon/compiled/story-weights.tsv on all topics of ECB+ 1-35. Use: npx tsx evaluate/story-weights.ts
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFolder } from "./claims/sets.ts";
import { loadTold } from "./stories/ecb.ts";
import { fitStories, pairsToFit } from "./stories/fit.ts";

const OUT = fileURLToPath(new URL("../lexicon/compiled/story-weights.tsv", import.meta.url));
const HEAD = `# What each sign (src/resolve/stories/signs.ts) adds at full strength to the log-odds that two reports tell of one happening.
# Fitted by evaluate/story-weights.ts; those for days apart are set by hand there.
sign\tadds`;

const told = await loadTold(dataFolder());
if (!told) throw new Error("ECB+ is absent; name the folder of the annotated sets in HEARSAY_DATA.");
const { base, signs } = fitStories(pairsToFit(told), () => true);
const rows = [["base", base] as const, ...signs].map(([sign, adds]) => `${sign}\t${adds}`);
writeFileSync(OUT, `${HEAD}\n${rows.join("\n")}\n`);
console.log(rows.join("\n"));
