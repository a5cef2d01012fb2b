import type { Hop, SourceType } from "../../model/chain.ts";
import type { Sector } from "../../model/vocabulary.ts";

/** Walks of life that tell an unnamed source from a named one: a nurse is not the army's spokesman. */
export type Walk = "state" | "arms" | "bystander" | "medic" | "aid" | "law" | "learning" | "press";

/** The walks that somebody of a type may be of; null: any. */
export const WALKS_OF_TYPE: Readonly<Record<SourceType, readonly Walk[] | null>> = {
  official: ["state"],
  military: ["state", "arms"],
  security: ["state", "arms"],
  police: ["state"],
  diplomat: ["state"],
  politician: ["state"],
  aide: ["state"],
  fighter: ["arms"],
  witness: ["bystander"],
  resident: ["bystander"],
  medic: ["medic"],
  "aid-worker": ["aid", "medic"],
  lawyer: ["law", "state"],
  expert: ["learning"],
  journalist: ["press"],
  other: null,
};

/** The walk of a body or person by its sectors; a sector that is not here tells nothing. */
export const WALK_OF_SECTOR: Readonly<Partial<Record<Sector, readonly Walk[]>>> = {
  COP: ["state"],
  GOV: ["state"],
  JUD: ["state", "law"],
  LEG: ["state"],
  MIL: ["state", "arms"],
  SPY: ["state", "arms"],
  PTY: ["state"],
  PRM: ["arms"],
  REB: ["arms"],
  UAF: ["arms"],
  MED: ["medic"],
  EDU: ["learning"],
  JRN: ["press"],
  CVL: ["bystander"],
  REF: ["bystander"],
};

/** The walks that a hop may be of, by its type, its kind and its sectors; null: any; none for what is nobody. */
export function walksOf(hop: Pick<Hop, "kind" | "type" | "sectors">): readonly Walk[] | null {
  if (hop.kind === "document" || hop.kind === "evidence") return [];
  if (hop.type) return WALKS_OF_TYPE[hop.type];
  if (hop.kind === "government") return ["state"];
  const walks = hop.sectors.flatMap((sector) => WALK_OF_SECTOR[sector] ?? []);
  return walks.length > 0 ? walks : null;
}
