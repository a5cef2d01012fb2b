import type { Hop, SourceType } from "../../model/chain.ts";
import type { Sector } from "../../model/vocabulary.ts";

/** Walks of life that tell an unnamed source from a named one: a nurse is not the army's spokesman. */
export type Walk = "state" | "arms" | "bystander" | "medic" | "aid" | "law" | "learning" | "press";

/** The walks that somebody of a type may be of. */
export const WALKS_OF_TYPE: Readonly<Record<SourceType, readonly Walk[]>> = {
  official: ["state"],
  military: ["state", "arms"],
  security: ["state"],
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
  other: ["bystander"],
};

/** The walk of a body or person by its sectors; a sector that is not here tells nothing. */
export const WALK_OF_SECTOR: Readonly<Partial<Record<Sector, readonly Walk[]>>> = {
  COP: ["state"],
  GOV: ["state"],
  JUD: ["state", "law"],
  LEG: ["state"],
  MIL: ["state", "arms"],
  SPY: ["state"],
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

/** Words that tell nothing of somebody's walk of life: "a source", "people familiar with the talks". */
const ANYBODY =
  /\b(?:sources?|persons?|people|individuals?|man|men|woman|women|figures?|members?|insiders?|leaders?|somebody|others?)\b/i;

/** The walks that a hop may be of, by its type, its kind and its sectors; null: any; none for what is nobody. */
export function walksOf(hop: Pick<Hop, "kind" | "type" | "sectors">, words: string): readonly Walk[] | null {
  if (hop.kind === "document" || hop.kind === "evidence") return [];
  if (hop.type === "other" && ANYBODY.test(words)) return null;
  if (hop.type) return WALKS_OF_TYPE[hop.type];
  if (hop.kind === "government") return ["state"];
  const walks = hop.sectors.flatMap((sector) => WALK_OF_SECTOR[sector] ?? []);
  return walks.length > 0 ? walks : null;
}
