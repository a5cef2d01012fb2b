import { shippedReference } from "../../../resolve/actors/index.ts";
import { countryCodes } from "../export/field/codes.ts";

let byAlpha2: ReadonlyMap<string, string> | undefined;

/** The alpha-3 code of a country that is written as alpha-2, alpha-3 or by name; null where it is none. */
export function countryOf(written: string): string | null {
  const code = written.trim().toUpperCase();
  byAlpha2 ??= new Map([...countryCodes()].map(([alpha3, { alpha2 }]) => [alpha2.toUpperCase(), alpha3]));
  if (code.length === 2) return byAlpha2.get(code) ?? null;
  if (countryCodes().has(code)) return code;
  return shippedReference().countryNamed(written);
}
