import { classesOfWords } from "../../model/like-words.ts";
import type { Keys } from "../../model/resolution.ts";
import { rulesOf } from "./event-types.ts";
import { periodsSought, periodsUnder, timeOf } from "./periods.ts";
import { isPlainWord } from "./plain-words.ts";
import type { EventParty, EventProfile } from "./profile.ts";
import { sceneNames } from "./scene-names.ts";

/** A report with no more names than this has little that it could share with another: one name suffices. */
const FEW_NAMES = 3;

/**
 * Keys that an event is kept under: the place or two parties with the sort of event, its word or one of its class with a
 * party or the place of its own, all in the time that it may lie in; and hints, of which two must agree: a party with the
 * sort of event, the word with a name that its report has. (A word with one name is what hundreds of reports of one army
 * have in common.) What tells of several, or stands in a report of few names, is found by one hint.
 */
export function keysOf(profile: EventProfile): Keys {
  const hints = hintsOf(profile);
  const topics = isEasilyMet(profile)
    ? [...topicsOf(profile), ...amongEasy(profile), ...hints.map(alone)]
    : topicsOf(profile);
  return { topics, hints, periods: periodsUnder(timeOf(profile)) };
}

/** Keys to look under: the same, in the time around; what is found by one hint looks under each by itself. */
export function seeksOf(profile: EventProfile): Keys {
  const hints = hintsOf(profile);
  const periods = periodsSought(timeOf(profile));
  if (!isEasilyMet(profile)) return { topics: [...topicsOf(profile), ...hints.map(alone)], hints, periods };
  return { topics: [...topicsOf(profile), ...amongEasy(profile), ...hints], hints: [], periods };
}

function isEasilyMet(profile: EventProfile): boolean {
  const names = namesOf(profile).length;
  return profile.extent === "several" || (0 < names && names <= FEW_NAMES);
}

const alone = (hint: string) => `^${hint}`;

/** Words of one class with a name of the report, among those that are easily met. */
const amongEasy = (profile: EventProfile): readonly string[] =>
  classesWith(namesOf(profile), profile).map((one) => `*${one}`);

function topicsOf(profile: EventProfile): readonly string[] {
  const again = profile.again === undefined ? [] : [`§${profile.again}`];
  const [actors, places] = [actorsOf(profile), placesOf(profile)];
  const pairs = actors.flatMap((one, i) =>
    actors.slice(i + 1).map((other) => (one < other ? `${one}&${other}` : `${other}&${one}`)),
  );
  const own = [...tellingHeadsOf(profile), ...places];
  const told = own.map((anchor) => `!${profile.sense}|${anchor}`);
  const ofClass = classesWith(own, profile).map((one) => `!${one}`);
  return [...new Set([...again, ...sortsWith([...pairs, ...places], profile), ...told, ...ofClass])];
}

function hintsOf(profile: EventProfile): readonly string[] {
  const main = mainNamesOf(profile);
  const names = isPlainWord(profile) ? main : namesOf(profile);
  const told = [...names, ...headsOf(profile), ...placesOf(profile)].map((name) => `=${profile.sense}|${name}`);
  return [...new Set([...sortsWith(actorsOf(profile), profile), ...told, ...classesWith(main, profile)])];
}

const sortsWith = (anchors: readonly string[], { type }: EventProfile) =>
  rulesOf(type).families.flatMap((family) => anchors.map((anchor) => `${family}|${anchor}`));

const classesWith = (anchors: readonly string[], profile: EventProfile) =>
  classesOfWords(profile).flatMap((one) => anchors.map((anchor) => `~${one}|${anchor}`));

/** The names in an event's report: none for what lies in any month of years. */
const namesOf = (profile: EventProfile): readonly string[] =>
  sortsOfNames(profile).flatMap(({ all }) => all.map(({ surname }) => surname));

/** Those of each sort that the report mentions most. */
const mainNamesOf = (profile: EventProfile): readonly string[] =>
  sortsOfNames(profile).flatMap(({ main }) => main?.surname ?? []);

function sortsOfNames(profile: EventProfile) {
  if (timeOf(profile).kind === "years") return [];
  return [...sceneNames(profile)].flatMap(([sort, names]) => (sort === "deed" ? [] : [names]));
}

const partiesIn = ({ doers, sufferers, others }: EventProfile): readonly EventParty[] => [
  ...doers,
  ...sufferers,
  ...others,
];

const headsOf = (profile: EventProfile): readonly string[] =>
  partiesIn(profile).flatMap(({ node, head }) => (node === null ? [] : [head]));

/** Over years, whoever has one surname may be one; of one "council" or "army" of many they tell nothing. */
function tellingHeadsOf(profile: EventProfile): readonly string[] {
  if (timeOf(profile).kind !== "years") return headsOf(profile);
  return partiesIn(profile).flatMap(({ node, head, person }) => (node !== null && person ? [head] : []));
}

function actorsOf(profile: EventProfile): readonly string[] {
  return [...new Set(partiesIn(profile).flatMap(({ node, group }) => group ?? node ?? []))];
}

function placesOf({ place }: EventProfile): readonly string[] {
  return place?.stated ? [place.geonames === null ? `@${place.name}` : `@${place.geonames}`] : [];
}
