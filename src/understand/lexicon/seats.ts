import { Sector } from "../../model/vocabulary.ts";
import { addOnce } from "./cells.ts";
import { nameKey } from "./name-key.ts";
import { readTable } from "./table.ts";

export interface Seat {
  /** The body that sits there. */
  readonly body: string;
  readonly country: string;
  readonly sector: Sector | null;
}

let seats: ReadonlyMap<string, Seat> | undefined;

/** The body that a building or a quarter stands for: the Kremlin, Downing Street. */
export function seatNamed(name: string): Seat | null {
  seats ??= load();
  return /\p{Lu}/u.test(name) ? (seats.get(nameKey(name)) ?? null) : null;
}

function load(): ReadonlyMap<string, Seat> {
  const map = new Map<string, Seat>();
  for (const row of readTable("seats.tsv")) {
    const entry: Seat = {
      body: row.stands_for ?? "",
      country: row.country ?? "",
      sector: row.sector ? Sector.parse(row.sector) : null,
    };
    addOnce(map, nameKey(row.seat ?? ""), entry, "seats.tsv");
  }
  return map;
}
