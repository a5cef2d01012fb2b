import type { Wanted } from "./labels.ts";

/** What was read of a phrase. */
export interface Coded {
  readonly country: string | null;
  readonly sectors: readonly string[];
}

export interface Verdict {
  readonly country: boolean;
  readonly sector: boolean;
  /** The sectors are those expected and no others. */
  readonly exact: boolean;
}

/**
 * Right is a country that is the one expected, and sectors that hold every one expected. One further sector is let pass,
 * for most records judge the first code only; none where none is expected.
 */
export function compare(coded: Coded, { country, sectors }: Wanted): Verdict {
  const held = sectors?.every((alternatives) => alternatives.some((code) => coded.sectors.includes(code))) ?? true;
  const most = sectors === undefined ? Number.POSITIVE_INFINITY : sectors.length === 0 ? 0 : 2;
  return {
    country: country === undefined || coded.country === country,
    sector: held && coded.sectors.length <= most,
    exact: held && (sectors === undefined || coded.sectors.length === sectors.length),
  };
}
