// Compiles lexicon/compiled/word-weights.tsv: in how many of a thousand news reports a word stands. Names are left out:
// a stem is kept where most of its occurrences are written small. Counted over the annotated sets that HEARSAY_DATA
// names, without those that stories are measured on. Use: HEARSAY_DATA=... npx tsx scripts/compile-word-weights.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRecords } from "../evaluate/records.ts";
import { stem } from "../src/resolve/stories/stem.ts";

const SETS = [
  "names/train",
  "attribution/train",
  "dates/timebank",
  "dates/aquaint",
  "places/lgl",
  "places/geowebnews",
  "coreference/train",
];
const FEWEST_REPORTS = 3;
const OUT = fileURLToPath(new URL("../lexicon/compiled/word-weights.tsv", import.meta.url));

interface Piece {
  readonly id: string;
  readonly article?: string;
  readonly text: string;
}

const folder = process.env.HEARSAY_DATA;
if (!folder) throw new Error("Name the folder of the annotated sets in HEARSAY_DATA.");
const reports = new Map<string, string>();
for (const set of SETS)
  for (const { id, article, text } of readRecords<Piece>(join(folder, `${set}.jsonl`))) {
    const report = `${set} ${article ?? id}`;
    reports.set(report, `${reports.get(report) ?? ""}\n${text}`);
  }

const counts = new Map<string, { reports: number; small: number; all: number }>();
for (const text of reports.values()) {
  const seen = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)) {
    const key = stem(word.toLowerCase());
    const count = counts.get(key) ?? { reports: 0, small: 0, all: 0 };
    count.all++;
    if (/^\p{Ll}/u.test(word)) count.small++;
    if (!seen.has(key)) count.reports++;
    seen.add(key);
    counts.set(key, count);
  }
}
const rows = [...counts]
  .filter(([key, { reports: n, small, all }]) => n >= FEWEST_REPORTS && small > all / 2 && /^[a-z]+$/.test(key))
  .map(([key, { reports: n }]) => [key, Math.max(1, Math.round((n / reports.size) * 1000))] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const HEAD = `# In how many of a thousand news reports a word stands (at least 1), its endings cut off (src/resolve/stories/stem.ts).
# Compiled by scripts/compile-word-weights.ts over ${reports.size} reports; names and rarer words are left out.
stem\treports`;
writeFileSync(OUT, `${HEAD}\n${rows.map((row) => row.join("\t")).join("\n")}\n`);
console.log(`${rows.length} stems of ${reports.size} reports`);
