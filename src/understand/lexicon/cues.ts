import { STANCES, type Stance } from "../../model/certainty.ts";
import { readTable } from "./table.ts";

export interface CueEntry {
  readonly cue: string;
  readonly stance: Stance;
  readonly kind: "speech" | "writing" | "document" | "thought";
  /** The word holds what is said at arm's length ("claimed", "alleged"). */
  readonly distancing: boolean;
}

let entries: ReadonlyMap<string, CueEntry> | undefined;

/** Cues by dictionary form, loaded once. */
export function cues(): ReadonlyMap<string, CueEntry> {
  entries ??= new Map(readTable("cues.tsv").map((row) => [row.cue ?? "", entryOf(row)]));
  return entries;
}

function entryOf(row: Readonly<Record<string, string>>): CueEntry {
  const stance = STANCES.find((known) => known === row.stance);
  if (!stance) throw new Error(`lexicon/cues.tsv: unknown stance "${row.stance}" at "${row.cue}"`);
  return {
    cue: row.cue ?? "",
    stance,
    kind: (row.kind ?? "speech") as CueEntry["kind"],
    distancing: row.note === "distancing",
  };
}
