import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const LEXICON = new URL("../../../lexicon/", import.meta.url);

/** A version that changes when any word list does: the first 12 digits of a hash over all of them. */
export function lexiconVersion(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(LEXICON)
    .filter((file) => file.endsWith(".tsv"))
    .sort()) {
    hash.update(name).update(readFileSync(new URL(name, LEXICON)));
  }
  return hash.digest("hex").slice(0, 12);
}
