import { readTable } from "./table.ts";

let names: ReadonlyMap<string, string> | undefined;

/** News agencies by every written form in lower case, to the form that they are credited in ("AFP"). Loaded once. */
export function agencies(): ReadonlyMap<string, string> {
  names ??= new Map(
    readTable("agencies.tsv").flatMap(({ short = "", long = "" }) =>
      [short, long]
        .filter(Boolean)
        .flatMap((form) => [[form.toLowerCase(), short] as const, [`the ${form.toLowerCase()}`, short] as const]),
    ),
  );
  return names;
}
