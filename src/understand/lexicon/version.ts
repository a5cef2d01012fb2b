import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { ownLists } from "./own-lists.ts";

const LEXICON = new URL("../../../lexicon/", import.meta.url);

/** A version that changes when any word list does, the user's own too: the first 12 digits of a hash over all of them. */
export function lexiconVersion(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(LEXICON)
    .filter((file) => file.endsWith(".tsv"))
    .sort()) {
    hash.update(name).update(readFileSync(new URL(name, LEXICON)));
  }
  for (const { name, text } of ownLists()) hash.update(`own ${name}`).update(text);
  return hash.digest("hex").slice(0, 12);
}
