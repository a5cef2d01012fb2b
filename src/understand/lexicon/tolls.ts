import { readTable } from "./table.ts";

/** What is counted beside a word, and whether its subject or what is done to is counted. */
export interface Toll {
  readonly of: string;
  readonly side: "done" | "does" | null;
}

let tolls: ReadonlyMap<string, Toll> | undefined;
let units: ReadonlyMap<string, { readonly of: string; readonly unit: string | null }> | undefined;

/** What the people beside a word of this dictionary form are counted as: "kill" the killed. */
export function tollOf(lemma: string): Toll | null {
  tolls ??= new Map(
    readTable("tolls.tsv").map(({ word = "", of = "", side }) => [
      word,
      { of, side: side === "done" || side === "does" ? side : null },
    ]),
  );
  return tolls.get(lemma) ?? null;
}

/** The unit that a word names: dollars are money, tonnes weight. */
export function unitNamed(lemma: string): { readonly of: string; readonly unit: string | null } | null {
  units ??= new Map(
    readTable("units.tsv").map(({ word = "", of = "", unit = "-" }) => [
      word,
      { of, unit: unit === "-" ? null : unit },
    ]),
  );
  return units.get(lemma) ?? null;
}
