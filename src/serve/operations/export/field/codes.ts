import { readLexiconTable } from "../../../../model/lexicon-table.ts";

/** Reads a list when it is first asked for. */
function once<Of>(make: () => Of): () => Of {
  let made: Of | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export interface CountryCode {
  readonly name: string;
  readonly alpha2: string;
  readonly number: string;
}

/** ISO 3166 by alpha-3. */
export const countryCodes = once(
  (): ReadonlyMap<string, CountryCode> =>
    new Map(
      readLexiconTable("export/country-codes.tsv").map(({ code = "", name = "", number = "", alpha2 = "" }) => [
        code,
        { name, number, alpha2 },
      ]),
    ),
);

export const countryName = (code: string | null): string | null =>
  code === null ? null : (countryCodes().get(code)?.name ?? null);

/** CAMEO's role code of a sector. */
export const cameoRoles = once(
  (): ReadonlyMap<string, string> =>
    new Map(readLexiconTable("export/cameo-roles.tsv").map(({ sector = "", role = "" }) => [sector, role])),
);

/** The sides of ACLED. */
export type Side =
  | "State forces"
  | "Rebel group"
  | "Political militia"
  | "Protesters"
  | "Civilians"
  | "External/Other forces";

const sideOf = (word: string | undefined): Side | null => (word === undefined || word === "-" ? null : (word as Side));

export const acledSides = once(
  (): ReadonlyMap<string, { readonly doer: Side | null; readonly done_to: Side | null }> =>
    new Map(
      readLexiconTable("export/acled-sides.tsv").map(({ sector = "", doer, done_to }) => [
        sector,
        { doer: sideOf(doer), done_to: sideOf(done_to) },
      ]),
    ),
);

export const victimSides = once(
  (): ReadonlyMap<string, Side> =>
    new Map(
      readLexiconTable("export/victim-words.tsv").flatMap(({ side, words = "" }) =>
        words.split("|").map((word) => [word, side as Side] as const),
      ),
    ),
);

export const acledTypes = once(() => readLexiconTable("export/acled-types.tsv"));

/** Parts of names that are no name by themselves. */
export const readParticles = once(
  (): ReadonlySet<string> =>
    new Set(readLexiconTable("export/name-particles.tsv").map(({ particle = "" }) => particle)),
);
