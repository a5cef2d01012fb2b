import { readTable } from "./table.ts";

interface Phrases {
  readonly starts: readonly string[];
  readonly wholes: ReadonlySet<string>;
}

let phrases: Phrases | undefined;

/** Words of a page's furniture, lower case. Loaded once. */
export function boilerplatePhrases(): Phrases {
  if (!phrases) {
    const rows = readTable("boilerplate.tsv");
    const of = (where: string) => rows.filter((row) => row.where === where).map((row) => row.phrase ?? "");
    phrases = { starts: of("start"), wholes: new Set(of("whole")) };
  }
  return phrases;
}
