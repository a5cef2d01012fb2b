import { SECTORS, type Sector } from "../../model/vocabulary.ts";
import { cellValues } from "./cells.ts";

/** The sectors of a cell, parted by "|", the main one first. Throws where one is not of ours. */
export function sectorsOfCell(cell: string | undefined, where: string): readonly Sector[] {
  return cellValues(cell).map((code) => {
    const sector = SECTORS.find((known) => known === code);
    if (!sector) throw new Error(`${where}: there is no sector "${code}"`);
    return sector;
  });
}
