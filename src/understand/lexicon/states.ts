import { foldName, type GazetteerPlace, placesNamed } from "./gazetteer.ts";
import { readTable } from "./table.ts";

let states: ReadonlyMap<string, readonly GazetteerPlace[]> | undefined;

/** States and provinces by their name; by a shortened form ("Tenn.", "NSW") too where `shortened` allows it: "WA" is two. */
export function statesNamed(words: string, shortened: boolean): readonly GazetteerPlace[] {
  states ??= load();
  const short = shortened ? (states.get(`~${words.replace(/[. ]/g, "")}`) ?? []) : [];
  return [...(states.get(foldName(words)) ?? []), ...short];
}

/** The state whose people are called so: "Texan", "Ohioans". */
export function peopleOfState(word: string): GazetteerPlace | null {
  states ??= load();
  return states.get(`people ${foldName(word).replace(/s$/, "")}`)?.[0] ?? null;
}

function load(): ReadonlyMap<string, readonly GazetteerPlace[]> {
  const found = new Map<string, GazetteerPlace[]>();
  for (const row of readTable("states.tsv")) {
    const name = row.name ?? "";
    const state: GazetteerPlace = {
      name,
      geonames: null,
      country: row.country ?? null,
      area: row.code ?? null,
      kind: "S",
      population: peopleOf(foldName(name), row.code ?? ""),
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
      radius: Number(row.radius_km),
    };
    const shorts = (row.short ?? "").split("|").filter(Boolean);
    const people = (row.people ?? "").split("|").filter(Boolean);
    const keys = [
      foldName(name),
      foldName(name.replace(/ State$/, "")),
      ...shorts.map((form) => `~${form.replace(/[. ]/g, "")}`),
      ...people.map((form) => `people ${foldName(form)}`),
    ];
    for (const key of new Set(keys)) {
      const others = found.get(key);
      if (others) others.push(state);
      else found.set(key, [state]);
    }
  }
  return found;
}

const peopleOf = (folded: string, code: string): number =>
  placesNamed(folded).find(({ kind, area }) => kind === "S" && area === code)?.population ?? 0;
