// Compiles lexicon/compiled/rolesets.json from PropBank's list of rolesets: which lemma may have which, and nothing else.
// usage: node scripts/compile-rolesets.mjs rolesets.tsv.gz
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const ATTRIBUTION =
  "Which lemma has which roleset, out of the PropBank frames (https://github.com/propbank/propbank-frames), " +
  "Attribution-ShareAlike 4.0 International. Made by scripts/compile-rolesets.mjs; not to be edited.";

const [source] = process.argv.slice(2);
const rows = gunzipSync(readFileSync(source)).toString("utf8").trim().split("\n").slice(1);
/** lemma -> part of speech -> roleset ids */
const lemmas = new Map();
for (const row of rows) {
  const [roleset, , aliases = ""] = row.split("\t");
  for (const alias of aliases.split(" ")) {
    const [, lemma, part] = alias.toLowerCase().match(/^(.+)\/([a-z])$/) ?? [];
    if (!lemma) continue;
    const parts = lemmas.get(lemma) ?? new Map();
    lemmas.set(lemma, parts.set(part, [...(parts.get(part) ?? []), roleset]));
  }
}
const pack = (lemma, ids) =>
  [...new Set(ids)].map((id) => (id.startsWith(`${lemma}.`) ? id.slice(lemma.length + 1) : id)).join(",");
const aliases = [...lemmas]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([lemma, parts]) => [lemma, [...parts].map(([part, ids]) => part + pack(lemma, ids)).join(";")]);
const out = new URL("../lexicon/compiled/rolesets.json", import.meta.url);
const lines = aliases.map((entry) => entry.map((text) => JSON.stringify(text)).join(":"));
writeFileSync(out, `{"attribution":${JSON.stringify(ATTRIBUTION)},\n"aliases":{\n${lines.join(",\n")}\n}}\n`);
