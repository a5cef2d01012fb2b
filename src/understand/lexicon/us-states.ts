import { foldName, type GazetteerPlace } from "./gazetteer.ts";
import { readTable } from "./table.ts";

let states: ReadonlyMap<string, GazetteerPlace> | undefined;

/** A state of the United States by its name; by a shortened form ("Tenn.", "TX") too where `shortened` allows it. */
export function stateNamed(words: string, shortened: boolean): GazetteerPlace | null {
  states ??= new Map(
    readTable("us-states.tsv").flatMap((row) => {
      const state: GazetteerPlace = {
        name: row.name ?? "",
        geonames: null,
        country: "USA",
        area: row.code ?? null,
        kind: "S",
        population: 0,
        latitude: Number(row.latitude),
        longitude: Number(row.longitude),
        radius: Number(row.radius_km),
      };
      const plain = (row.name ?? "").replace(/ State$/, "");
      const short = (row.short ?? "").split("|").map((form) => [`~${form.replace(/[. ]/g, "")}`, state] as const);
      return [[foldName(row.name ?? ""), state] as const, [foldName(plain), state] as const, ...short];
    }),
  );
  return states.get(foldName(words)) ?? (shortened ? (states.get(`~${words.replace(/[. ]/g, "")}`) ?? null) : null);
}
