import { valuesOf } from "../../model/lexicon-table.ts";
import { readTable } from "./table.ts";

let full: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether one given name, in small letters, is a usual short form of the other: "joe" of "joseph". */
export function isShortFor(a: string, b: string): boolean {
  full ??= load();
  return full.get(a)?.has(b) === true || full.get(b)?.has(a) === true;
}

/** By the short form, the full names. */
function load(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const { name = "", short } of readTable("actors/short-names.tsv"))
    for (const form of valuesOf(short)) map.set(form, (map.get(form) ?? new Set()).add(name));
  return map;
}
