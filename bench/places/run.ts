// npm run bench -- places [rows]: makes a dump in GeoNames' columns (names are made up of syllables, with as many other
// names, longer and shorter, as GeoNames has), puts it into an index as `hearsay know add` does, and tells how long that
// takes, how large it is, how fast names are looked up, and how fast samples are read with it and without.
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createReader, putPlaces } from "../../src/pipeline.ts";
import { openPlacesDump } from "../../src/serve/operations/knowledge/places-dump.ts";
import { ownPlacesNamed, useOwnPlaces } from "../../src/understand/lexicon/own-places.ts";
import { now, since } from "../case/clock.ts";
import { randomOf } from "../case/random.ts";

const rows = Number(process.argv[2] ?? 1_000_000);
const SYLLABLES =
  "ba ka da ra ma na sa ta la wa ga ja ha fa za sha kha dha bi ri mi ni si ti ki di bu ru mu nu su tu ku".split(" ");
const CODES = ["P.PPL", "P.PPL", "P.PPL", "H.STM", "T.HLL", "T.MT", "A.ADM2", "S.AIRP", "P.PPLA3", "L.LCTY"];
const COUNTRIES = ["SD", "TD", "ML", "NG", "ET", "KE", "SY", "IQ", "AF", "PK"];
const MB = 1024 * 1024;

const { next, below, pick } = randomOf(7);
const word = () => {
  const made = Array.from({ length: 2 + below(3) }, () => pick(SYLLABLES)).join("");
  return made.charAt(0).toUpperCase() + made.slice(1);
};
const name = () => (next() < 0.4 ? `${word()} ${word()}` : word());

function* lines(): Generator<string> {
  for (let id = 1; id <= rows; id++) {
    const [featureClass, code] = pick(CODES).split(".");
    const own = name();
    const others = next() < 0.4 ? Array.from({ length: 1 + below(4) }, name).join(",") : "";
    const at = [(next() * 180 - 90).toFixed(5), (next() * 360 - 180).toFixed(5)];
    const cells = [id, own, own, others, ...at, featureClass, code, pick(COUNTRIES), "", "01", "", "", ""];
    yield `${[...cells, below(3000), "", 300, "Africa/Khartoum", "2024-01-01"].join("\t")}\n`;
  }
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-places-"));
try {
  const [dump, index] = [join(folder, "dump.txt"), join(folder, "dump.places")];
  await pipeline(lines(), createWriteStream(dump));
  const begun = now();
  const opened = openPlacesDump(dump);
  const put = await putPlaces(index, { name: "dump.txt", hash: opened.hash }, opened.lines);
  const took = since(begun);
  const [seconds, work] = [took.wall / 1000, took.processor / 1000];
  const size = (file: string) => Math.round(statSync(file).size / MB);
  console.log(`${rows} rows, ${size(dump)} MB: ${put.places} places under ${put.names} names`);
  console.log(
    `index: ${seconds.toFixed(1)} s (${work.toFixed(1)} of processor), ${size(index)} MB, ${Math.round(process.memoryUsage().rss / MB)} MB of memory`,
  );

  useOwnPlaces(index);
  const asked = Array.from({ length: 20_000 }, () => name().toLowerCase());
  const started = now();
  const found = asked.filter((one) => ownPlacesNamed(one).length > 0).length;
  const each = (since(started).processor / asked.length) * 1000;
  console.log(`${asked.length} names looked up, ${found} of them found: ${each.toFixed(0)} µs of processor each`);

  const samples = new URL("../../samples/", import.meta.url);
  const texts = readdirSync(samples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .slice(0, 60)
    .map(({ name: slug }) => JSON.parse(readFileSync(new URL(`${slug}/report.json`, samples), "utf8")));
  const readAll = async (places?: string) => {
    const reader = await createReader(places ? { places } : {});
    await reader.read(texts[0]);
    const begin = now();
    for (const text of texts) await reader.read(text);
    const { processor } = since(begin);
    await reader.close();
    return Math.round(processor / texts.length);
  };
  const [plain, knowing] = [await readAll(), await readAll(index)];
  console.log(`reading ${texts.length} samples: ${plain} ms of processor each without it, ${knowing} ms with it`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
