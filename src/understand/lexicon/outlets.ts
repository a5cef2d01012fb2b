import { addOnce, cellValues, firstOf } from "./cells.ts";
import { listedKey, lookupKeys } from "./name-key.ts";
import { readTable } from "./table.ts";

export interface Outlet {
  readonly name: string;
  readonly kind: "outlet" | "agency";
  /** ISO 3166 alpha-3 of its seat, or a code such as ISM. */
  readonly country: string;
  /** Whether it is a state's own voice. */
  readonly state: boolean;
}

const FILE = "outlets.tsv";
let known: ReadonlyMap<string, Outlet> | undefined;

/** The paper, station, site or news agency of that name; capitals are asked for, so that "the sun" is none. */
export function outlet(name: string): Outlet | null {
  if (!/\p{Lu}/u.test(name) && !/\d/.test(name)) return null;
  known ??= load();
  const bare = name.replace(/ (?:newspaper|daily|news agency|agency)$/i, "");
  return firstOf(known, [...lookupKeys(name), ...lookupKeys(bare)]);
}

export function isOutlet(name: string): boolean {
  return outlet(name)?.kind === "outlet";
}

export function isAgency(name: string): boolean {
  return outlet(name)?.kind === "agency";
}

function load(): ReadonlyMap<string, Outlet> {
  const map = new Map<string, Outlet>();
  for (const row of readTable(FILE)) {
    if (row.kind !== "outlet" && row.kind !== "agency")
      throw new Error(`lexicon/${FILE}: unknown kind at "${row.name}"`);
    const entry: Outlet = {
      name: row.name ?? "",
      kind: row.kind,
      country: row.country ?? "",
      state: row.owner === "state",
    };
    for (const form of new Set([entry.name, ...cellValues(row.aliases)].map(listedKey)))
      addOnce(map, form, entry, FILE);
  }
  return map;
}
