import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { packageFile } from "../../model/package-file.ts";
import { ownLists } from "./own-lists.ts";
import { ownPlacesVersion } from "./own-places.ts";

const LEXICON = packageFile("lexicon/");
/** Fitted weights that change readings as word lists do. */
const WEIGHTS = ["casing.tsv", "confidence.json", "factuality.json", "pair-types.tsv", "pair-ways.tsv"].map(
  (name) => `compiled/${name}`,
);

/** A version that changes when any word list or weight does, the user's own lists and places too: 12 digits of a hash over all. */
export function lexiconVersion(): string {
  const hash = createHash("sha256");
  const lists = readdirSync(LEXICON).filter((file) => file.endsWith(".tsv"));
  for (const name of [...lists.sort(), ...WEIGHTS]) hash.update(name).update(readFileSync(new URL(name, LEXICON)));
  const places = ownPlacesVersion();
  if (places !== null) hash.update(`own places ${places}`);
  for (const { name, text } of ownLists()) hash.update(`own ${name}`).update(text);
  return hash.digest("hex").slice(0, 12);
}
