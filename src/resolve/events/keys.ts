import { dayAfter, daysBetween } from "./day-arithmetic.ts";
import { isWide } from "./day-signs.ts";
import { rulesOf } from "./event-types.ts";
import { classesOfWords } from "./like-words.ts";
import type { EventProfile } from "./profile.ts";
import { MAIN, SCENE_SORTS, surnameIn } from "./scene.ts";

/** How an event stands in time, for blocking: the weeks that it may lie in, or none in particular. */
const ANY_WEEK = "any week";
const EPOCH = "1970-01-05";

/**
 * Keys that an event is kept under: who or where it is, with what sort of event and in which week; a week is taken with
 * the days that the event's window adds on both sides. What may lie in any week is kept under a key for that, which
 * narrow events look under too (`seeksOf`).
 */
export function keysOf(profile: EventProfile): readonly string[] {
  const weeks = weeksOf(profile);
  const tight = weeks.flatMap((week) => topics(profile).map((topic) => `${week}|${topic}`));
  const loose = weeks.length > 0 ? "some week" : ANY_WEEK;
  return [...tight, ...strongTopics(profile).map((topic) => `${loose}|${topic}`)];
}

/** Keys to look under: narrow events see those of any week, and those see all. */
export function seeksOf(profile: EventProfile): readonly string[] {
  const weeks = weeksOf(profile);
  const strong = strongTopics(profile);
  if (weeks.length === 0) return strong.flatMap((topic) => [`${ANY_WEEK}|${topic}`, `some week|${topic}`]);
  const tight = weeks.flatMap((week) => topics(profile).map((topic) => `${week}|${topic}`));
  return [...tight, ...strong.map((topic) => `${ANY_WEEK}|${topic}`)];
}

function weeksOf({ days, type }: EventProfile): readonly string[] {
  if (!days || isWide(days) || days.start === null || days.end === null) return [];
  const { window } = rulesOf(type);
  const week = (day: string) => Math.floor(daysBetween(EPOCH, day) / 7);
  const [first, last] = [week(dayAfter(days.start, -window)), week(dayAfter(days.end, window))];
  return Array.from({ length: last - first + 1 }, (_, i) => `week ${first + i}`);
}

/** Sorts of event with one party or the place each. */
function topics(profile: EventProfile): readonly string[] {
  const anchors = [...actorsOf(profile), ...placesOf(profile)];
  const coded = rulesOf(profile.type).families.flatMap((family) => anchors.map((anchor) => `${family}|${anchor}`));
  return [...new Set([...coded, ...wordTopics(profile)])];
}

/** Fewer and firmer, for what may lie in any week: two parties, or the very word with a party, place or name. */
function strongTopics(profile: EventProfile): readonly string[] {
  const actors = actorsOf(profile);
  const pairs = actors.flatMap((one, i) => actors.slice(i + 1).map((other) => [one, other].sort().join("&")));
  const coded = rulesOf(profile.type).families.flatMap((family) => pairs.map((pair) => `${family}|${pair}`));
  return [...new Set([...coded, ...wordTopics(profile)])];
}

function wordTopics(profile: EventProfile): readonly string[] {
  const names = profile.scene
    .filter((one) => !one.startsWith(SCENE_SORTS.deed))
    .map((one) => surnameIn(one.slice(2).replace(MAIN, "")));
  const named = [...profile.doers, ...profile.sufferers, ...profile.others].flatMap(({ node, head }) =>
    node === null ? [] : [head],
  );
  const words = [profile.sense, ...classesOfWords(profile).map((one) => `~${one}`)];
  const anchors = [...new Set([...names, ...named, ...placesOf(profile)])];
  return words.flatMap((word) => anchors.map((anchor) => `=${word}|${anchor}`));
}

function actorsOf({ doers, sufferers, others }: EventProfile): readonly string[] {
  return [...new Set([...doers, ...sufferers, ...others].flatMap(({ node, group }) => group ?? node ?? []))];
}

function placesOf({ place }: EventProfile): readonly string[] {
  return place?.stated ? [place.geonames === null ? `@${place.name}` : `@${place.geonames}`] : [];
}
