import { addOnce } from "./cells.ts";
import { readTable } from "./table.ts";

let names: ReadonlyMap<string, string> | undefined;

/** Whether a given name is a man's or a woman's; null where the list does not say. */
export function genderOfFirstName(name: string): "m" | "f" | null {
  names ??= load();
  const gender = names.get(name);
  return gender === "m" || gender === "f" ? gender : null;
}

function load(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of readTable("first-names.tsv")) addOnce(map, row.name ?? "", row.gender ?? "", "first-names.tsv");
  return map;
}
