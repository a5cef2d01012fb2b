import type { EventParty, EventPlace, EventProfile } from "./profile.ts";

/** A profile for tests: what is not given is unknown. */
export function profile(told: Partial<EventProfile> & Pick<EventProfile, "type" | "lemma">): EventProfile {
  return {
    mode: null,
    sense: told.lemma,
    stage: "happened",
    extent: "one",
    doers: [],
    sufferers: [],
    others: [],
    mutual: false,
    days: null,
    place: null,
    words: [],
    scene: [],
    ...told,
  };
}

/** A party with a name, known to the actors' room. */
export const named = (name: string, group = name, person = true): EventParty => ({
  node: `a_${name}`,
  group: `a_${group}`,
  head: name.toLowerCase().split(" ").at(-1) ?? name,
  person,
  state: null,
  whole: false,
});

/** A country or its people, or a body of it. */
export const ofState = (name: string, state: string, whole = false): EventParty => ({
  ...named(name, name, false),
  state,
  whole,
});

/** A party without one. */
export const unnamed = (head: string): EventParty => ({
  node: null,
  group: null,
  head,
  person: false,
  state: null,
  whole: false,
});

export const on = (start: string, end = start) => ({ start, end, stated: true });

export const newsOf = (published: string, since: string) => ({ start: since, end: published, stated: false });

export function at(name: string, latitude: number, longitude: number, told: Partial<EventPlace> = {}): EventPlace {
  return { name, geonames: name.length, latitude, longitude, radius: 8, country: null, stated: true, ...told };
}
