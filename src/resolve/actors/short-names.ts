import { readLexiconTable, valuesOf } from "../../model/lexicon-table.ts";
import { soundOf } from "./sound.ts";

let short: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether one given name is a usual short form of the other, or both are of a third: "Katie", "Kathryn". */
export function isShortFor(a: string, b: string): boolean {
  short ??= load();
  const [x, y] = [soundOf(a), soundOf(b)];
  return (short.get(x)?.has(y) || short.get(y)?.has(x)) ?? false;
}

/** The full names that a short one may stand for, as they sound. */
export function fullNamesOf(part: string): readonly string[] {
  short ??= load();
  return [...(short.get(soundOf(part)) ?? [])];
}

/** By the short form's sound, the full names'. */
function load(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const { name = "", short: forms } of readLexiconTable("actors/short-names.tsv"))
    for (const form of valuesOf(forms))
      map.set(soundOf(form), (map.get(soundOf(form)) ?? new Set()).add(soundOf(name)));
  return map;
}
