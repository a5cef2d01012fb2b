import { evidenceSort } from "./evidence-sort.ts";
import { groupBy } from "./group-by.ts";
import { byBody } from "./one-body.ts";
import { mainVoice, type Speaker } from "./origins.ts";
import { maySpeakThrough } from "./umbrella.ts";

/** How origins are taken together for the least: each part is one, and `least` is the number of parts. */
export interface Together {
  /** Named persons and bodies, those of one body together. */
  readonly named: readonly (readonly Speaker[])[];
  /** Governments as a whole, each with the parts through which it may have spoken. */
  readonly through: readonly { readonly speaker: Speaker; readonly parts: readonly Speaker[] }[];
  /** Media that know by reporting of their own. */
  readonly reporting: readonly Speaker[];
  /** Media that show evidence which nobody has tied to a piece known elsewhere, by its sort: two videos may be one. */
  readonly shown: readonly { readonly sort: string; readonly speakers: readonly Speaker[] }[];
  /** Media in their own voice that may repeat something earlier, with the earlier ones. */
  readonly repeating: readonly { readonly speaker: Speaker; readonly earlier: readonly Speaker[] }[];
  /** The earliest media in their own voice, where nobody is earlier: taken as one. */
  readonly leading: readonly Speaker[];
  /** Unnamed sources who may be somebody named, with those whom they may be. */
  readonly maybeNamed: readonly { readonly speaker: Speaker; readonly named: readonly Speaker[] }[];
  /** Unnamed sources who can be nobody named here: taken as one. */
  readonly unnamed: readonly Speaker[];
  /** Those who only ever speak jointly with others: one with them. */
  readonly joint: readonly Speaker[];
}

/** Takes together, for the least, whatever may be one. */
export function takeTogether(speakers: readonly Speaker[]): Together {
  const solo = speakers.filter(({ voices }) => voices.some((voice) => !voice.joint));
  const sortOf = (speaker: Speaker) => mainVoice(speaker).sort;
  const allNamed = solo.filter((s) => sortOf(s) === "named");
  const through = allNamed
    .filter((s) => mainVoice(s).umbrella)
    .map((speaker) => ({ speaker, parts: allNamed.filter((part) => maySpeakThrough(speaker, part)) }))
    .filter(({ parts }) => parts.length > 0);
  const named = byBody(allNamed.filter((s) => !through.some(({ speaker }) => speaker === s)));
  const media = solo.filter((s) => sortOf(s) === "own-voice");
  const reporting = media.filter(({ voices }) => voices.some((v) => v.reporting !== null));
  const shows = media.filter((s) => !reporting.includes(s) && s.voices.some((v) => v.evidence.length > 0));
  const shown = [...groupBy(shows, (s) => evidenceSort(s.voices.flatMap((v) => v.evidence).join(" ")))];
  const plain = media.filter((s) => !reporting.includes(s) && !shows.includes(s));
  const unnamedOnes = solo.filter((s) => sortOf(s) === "unnamed");
  const others = solo.filter((s) => !plain.includes(s));
  const repeating = plain
    .map((speaker) => ({ speaker, earlier: others.filter((other) => notLater(other, speaker)) }))
    .filter(({ earlier }) => earlier.length > 0);
  const maybe = unnamedOnes
    .map((speaker) => ({ speaker, named: allNamed.filter((other) => maySpeakAs(speaker, other)) }))
    .filter((pair) => pair.named.length > 0);
  return {
    named,
    through,
    reporting,
    shown: shown.map(([sort, of]) => ({ sort, speakers: of })).sort((a, b) => (a.sort < b.sort ? -1 : 1)),
    repeating,
    leading: plain.filter((s) => !repeating.some(({ speaker }) => speaker === s)),
    maybeNamed: maybe,
    unnamed: unnamedOnes.filter((s) => !maybe.some(({ speaker }) => speaker === s)),
    joint: speakers.filter((s) => !solo.includes(s)),
  };
}

/** Whether `earlier` may have been known when `later` was published: by days, and where a day is unknown it may. */
function notLater(earlier: Speaker, later: Speaker): boolean {
  if (earlier.since === null || later.since === null) return true;
  return earlier.since.slice(0, 10) <= later.since.slice(0, 10);
}

/** Whether an unnamed source may be somebody named: nothing in walk of life or country speaks against it. */
export function maySpeakAs(unnamed: Speaker, named: Speaker): boolean {
  const one = mainVoice(unnamed);
  return named.voices.some((other) => {
    const countries = one.country !== null && other.country !== null && one.country !== other.country;
    if (countries || other.key.startsWith("evidence:") || other.walks?.length === 0) return false;
    return one.walks === null || other.walks === null || one.walks.some((walk) => other.walks?.includes(walk));
  });
}
