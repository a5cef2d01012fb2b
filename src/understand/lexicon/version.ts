import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const LEXICON = new URL("../../../lexicon/", import.meta.url);
/** Fitted weights that change readings as word lists do. */
const WEIGHTS = ["compiled/confidence.json", "compiled/factuality.json"];

/** A version that changes when any word list or weight does: the first 12 digits of a hash over all of them. */
export function lexiconVersion(): string {
  const hash = createHash("sha256");
  const lists = readdirSync(LEXICON).filter((file) => file.endsWith(".tsv"));
  for (const name of [...lists.sort(), ...WEIGHTS]) hash.update(name).update(readFileSync(new URL(name, LEXICON)));
  return hash.digest("hex").slice(0, 12);
}
