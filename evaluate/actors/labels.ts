import { SECTORS } from "../../src/model/vocabulary.ts";

/** What a record of the actor phrases expects; a field that is absent was not judged. */
export interface Expected {
  readonly found?: boolean;
  readonly country?: string;
  readonly code_1?: string | { readonly oneOf: readonly string[] };
  readonly code_2?: string;
}

/** An expectation in our own terms. */
export interface Wanted {
  /** Null: none may be given. Undefined: not judged. */
  readonly country: string | null | undefined;
  /** Each must be among the sectors given, each of them one of the alternatives; empty: none may be given. */
  readonly sectors: readonly (readonly string[])[] | undefined;
}

/** The set's codes that are not ours; null stands for "no sector". Fixed before tuning. */
const SECTOR_OF: Readonly<Record<string, string | null>> = {
  /** "Unknown" and "junk": our contract says nothing rather than that it does not know. */
  UNK: null,
  JNK: null,
  /** Health and Buddhists: the nearest of our sectors. */
  HLH: "MED",
  BUD: "REL",
};

/** Codes for peoples' and bodies' kind that the set gives as a sector and our contract as a country. */
const AS_COUNTRY: ReadonlySet<string> = new Set(["NGO", "IGO", "MNC"]);

/**
 * How an expectation is compared with `entity.country` and `entity.sectors`. Null where nothing of it is comparable
 * (only a page's name is expected, or a code that its makers left open as "????").
 */
export function wanted(expected: Expected): Wanted | null {
  if (expected.found === false) return { country: null, sectors: [] };
  const { country, code_1: first, code_2: second } = swapped(expected);
  const codes = typeof first === "string" ? [first] : (first?.oneOf ?? null);
  const asCountry = codes?.find((code) => AS_COUNTRY.has(code));
  if (asCountry) return { country: asCountry, sectors: undefined };
  const known = codes === null || codes.every((code) => code === "" || code in SECTOR_OF || isSector(code));
  const sectors = codes === null || !known ? undefined : [ours(codes), ...(second ? [ours([second])] : [])];
  if (country === undefined && sectors === undefined) return null;
  return {
    country: country === undefined ? undefined : country || null,
    sectors: sectors?.filter((alternatives) => alternatives.length > 0),
  };
}

/** One record has its country and its sector the wrong way round. */
function swapped(expected: Expected): Expected {
  const { country, code_1: first } = expected;
  if (country === undefined || typeof first !== "string" || !isSector(country) || isSector(first)) return expected;
  return { ...expected, country: first, code_1: country };
}

const isSector = (code: string): boolean => SECTORS.some((sector) => sector === code);

function ours(codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => {
    const own = code in SECTOR_OF ? SECTOR_OF[code] : code;
    return own ? [own] : [];
  });
}

/**
 * The set codes a bare town as the people who live there, a bare capital as its government. In our contract a place
 * has no sector unless the text lets it speak or act, so a place is given what the set gives it before it is compared.
 */
export function sectorsOfPlace(kind: "capital" | "town" | "other"): readonly string[] {
  return { capital: ["GOV"], town: ["CVL"], other: [] }[kind];
}
