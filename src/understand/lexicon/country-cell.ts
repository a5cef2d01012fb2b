import { NON_STATE_COUNTRIES } from "../../model/vocabulary.ts";
import { countryByCode } from "./countries.ts";

/** The country of a cell, or one of the codes in a country's place; null where it is blank. Throws where there is no such code. */
export function checkedCountry(cell: string | undefined, where: string): string | null {
  if (!cell) return null;
  if (countryByCode(cell) || NON_STATE_COUNTRIES.some((code) => code === cell)) return cell;
  throw new Error(`${where}: there is no country "${cell}"`);
}
