import type { Keys } from "../../model/resolution.ts";
import { timeless } from "../room.ts";
import { acronymKey, bodyKey, bodyWords, initialsOf, isAcronym, isGeneric, withoutDesignators } from "./body-name.ts";
import { isCommon } from "./common-names.ts";
import { bare, personName } from "./person-name.ts";
import type { ActorProfile } from "./profile.ts";
import { fullNamesOf } from "./short-names.ts";
import { bonesOf, soundOf } from "./sound.ts";

/** Where a node is kept: full names and short ones apart, so that a short one never meets all of its sort. */
export const keysOf = (profile: ActorProfile) => timeless(keys(profile, { full: "full", short: "short" }));

/** Where it looks: full names among the short ones, and the other way round. */
export const seeksOf = (profile: ActorProfile) => timeless(keys(profile, { full: "short", short: "full" }));

interface Sides {
  readonly full: string;
  readonly short: string;
}

function keys(profile: ActorProfile, sides: Sides): readonly string[] {
  const known = profile.known === null ? [] : [`k ${profile.known}`];
  const spot = profile.geonames === null ? [] : [`g ${profile.geonames}`];
  const own = profile.kind === "person" ? personKeys(profile, sides) : otherKeys(profile, sides);
  return [...new Set([...known, ...spot, ...own, ...entryKeys(profile, sides)])];
}

const keyOfEntry = (list: string, id: string) => `l ${JSON.stringify([list, id])}`;

/** Under which keys all nodes are kept whose names lead to an entry. */
export function keysLedTo({ list, id }: { readonly list: string; readonly id: string }): Keys {
  const key = keyOfEntry(list, id);
  return timeless([key, `${key} full`, `${key} short`]);
}

/** What is one report's alone meets the firm names of its entry and not its like, of which there may be very many. */
function entryKeys({ entries = [], loose, report }: ActorProfile, sides: Sides): readonly string[] {
  return entries.flatMap(({ list, id }) => {
    const key = keyOfEntry(list, id);
    if (report !== null) return [`${key} ${sides.short}`];
    return loose === null ? [key, `${key} ${sides.full}`] : [key];
  });
}

function personKeys(profile: ActorProfile, sides: Sides): readonly string[] {
  const { country } = profile;
  return [profile.name, ...profile.aka].flatMap((name) => {
    const { parts } = personName(name, country);
    const whole = parts.filter((part) => part.length > 1);
    if (parts.length === 1) return loneKeys(parts[0] ?? "", profile, sides);
    const families = familyParts(whole, country);
    if (whole.length === 1)
      return families.map((part) => `i ${parts.find((one) => one.length === 1)} ${bonesOf(part)} ${sides.short}`);
    return [
      `j ${bonesOf(parts.map(bare).join(""))}`,
      ...pairs(whole.slice(0, 5).map((part) => bonesOf(bare(part)))),
      ...fullNamesOf(whole[0] ?? "").flatMap((full) => pairs([bonesOf(full), bonesOf(whole.at(-1) ?? "")])),
      ...families.flatMap((part) => surnameKey(part, country, sides.full)),
      ...(families.includes(whole[0] ?? "") ? [] : givenKey(whole[0] ?? "", country, sides.full)),
      ...families.map((part) => `i ${whole.find((one) => one !== part)?.[0]} ${bonesOf(part)} ${sides.full}`),
    ];
  });
}

/** A lone name meets fuller ones; where it is no one report's alone, also its like. */
function loneKeys(part: string, profile: ActorProfile, sides: Sides): readonly string[] {
  const side = profile.loose === null ? sides.full : sides.short;
  const like = profile.report === null ? [`n ${bonesOf(part)} ${profile.country}`] : [];
  return [...surnameKey(part, profile.country, side), ...givenKey(part, profile.country, side), ...like];
}

/** What comes first in a name is looked for within its country alone, for it tells less. */
function givenKey(part: string, country: string | null, side: string): readonly string[] {
  return country === null ? [] : [`f ${bonesOf(bare(part))} ${country} ${side}`];
}

/** A name that many have is looked for within its country alone. */
function surnameKey(part: string, country: string | null, side: string): readonly string[] {
  if (!isCommon(part)) return [`s ${bonesOf(bare(part))} ${side}`];
  return country === null ? [] : [`s ${bonesOf(bare(part))} ${country} ${side}`];
}

/** Where the family's name comes first. */
const FAMILY_FIRST = new Set(["CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "HUN", "KHM", "JPN", "SGP"]);
/** Where people are called by their own name, which comes first. */
const OWN_NAME = new Set(["ETH", "ERI", "ISL", "IDN", "MMR", "THA", "LAO", "MNG", "SOM"]);

/** Whether people of a country are called by what comes first in their names. */
export const firstIsCalled = (country: string | null) =>
  country !== null && (FAMILY_FIRST.has(country) || OWN_NAME.has(country));

/** The parts of a full name by which alone somebody is called. */
function familyParts(parts: readonly string[], country: string | null): readonly string[] {
  return [...new Set([...parts.slice(-1), ...(firstIsCalled(country) ? parts.slice(0, 1) : [])])];
}

function pairs(bones: readonly string[]): readonly string[] {
  return bones.flatMap((one, i) => bones.slice(i + 1).map((other) => `p ${[one, other].sort().join(" ")}`));
}

function otherKeys(profile: ActorProfile, sides: Sides): readonly string[] {
  const { kind, country } = profile;
  if (kind === "government" || kind === "organ" || kind === "country") return [];
  if (kind === "people") return [`e ${bodyWords(profile.name).map(soundOf).join(" ")}`];
  const acronyms = profile.acronyms.map((acronym) => `c ${acronymKey(acronym)} ${sides.full}`);
  const named = [profile.name, ...profile.aka].flatMap((name) => {
    const words = bodyWords(name);
    const key = bodyKey(words);
    if (isAcronym(name)) return [`b ${key}`, `c ${acronymKey(name)} ${sides.short}`];
    const without = withoutDesignators(withoutCountry(words, profile));
    const own = isGeneric(without)
      ? country === null
        ? []
        : [`b ${bodyKey(without)} ${country}`]
      : [`b ${bodyKey(without)}`];
    const initials = kind === "body" ? initialsOf(name).map((one) => `c ${one} ${sides.full}`) : [];
    return [`b ${key}`, ...own, ...initials];
  });
  return [...named, ...acronyms];
}

/** Without the words that name the body's own country, where others are left. */
export function withoutCountry(words: readonly string[], { countryWords }: ActorProfile): readonly string[] {
  const without = words.filter((word) => !countryWords.includes(word));
  return without.length > 0 ? without : words;
}
