import type { Feature } from "../../model/resolution.ts";
import {
  acronymKey,
  bodyWords,
  compareWords,
  initialsOf,
  isAcronym,
  isDesignator,
  isGeneric,
  withoutDesignators,
} from "./body-name.ts";
import { isCommon } from "./common-names.ts";
import { comparePersonNames, type NamesAgree } from "./compare-person-names.ts";
import { firstIsCalled, withoutCountry } from "./keys.ts";
import { personName } from "./person-name.ts";
import type { ActorProfile } from "./profile.ts";
import { shownName } from "./shown-name.ts";
import { sign } from "./weights.ts";

/** What the names of two people say; null where they have nothing in common. */
export function personNameFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] | null {
  const own = namesOf(a).flatMap((x) => namesOf(b).map((y) => personPair(x, y, a.country ?? b.country)));
  const [best] = own.filter((found) => found.length > 0).sort((x, y) => sumOf(y) - sumOf(x));
  return best ?? null;
}

interface Called {
  readonly name: string;
  /** The name that the report uses first, where this is another one for the same. */
  readonly besides: string | null;
}

const namesOf = (profile: ActorProfile): readonly Called[] => [
  { name: shownName(profile), besides: null },
  ...profile.aka.map((other) => ({ name: other, besides: shownName(profile) })),
];

function personPair(a: Called, b: Called, country: string | null): readonly Feature[] {
  const [x, y] = [personName(a.name, country), personName(b.name, country)];
  const relation = comparePersonNames(x, y);
  const words = { a: a.name, b: b.name };
  const besides = a.besides ?? b.besides;
  if ("what" in relation)
    return besides
      ? []
      : [sign(relation.how === "other" ? "name-other" : `${relation.how}-other`, { ...words, what: relation.what })];
  const what = x.parts.length >= y.parts.length ? a.name : b.name;
  const short = x.parts.length >= y.parts.length ? b.name : a.name;
  const shorter = x.parts.length >= y.parts.length ? y.parts : x.parts;
  const lone = relation.how === "lone" || relation.how === "given";
  const name = howCalled(relation.how, country);
  const spelt = lone && !relation.exact ? [sign("name-spelling", words)] : [];
  const how = [sign(`name-${name}`, { ...words, what: lone ? short : what }), ...spelt];
  const turned = relation.turned ? [sign("name-order", words)] : [];
  const common = shorter.every((part) => part.length === 1 || isCommon(part))
    ? [sign("name-common", { ...words, a: short })]
    : [];
  if (besides === null) return [...how, ...turned, ...common];
  const strong = relation.how === "same" || relation.how === "variant" || relation.how === "fuller";
  return strong && common.length === 0 ? [sign("also-called", { what: a.besides === null ? b.name : a.name })] : [];
}

/** Where people are called by what comes first, that is as good as a surname; Burmese names hold no father's. */
function howCalled(how: NamesAgree["how"], country: string | null): string {
  if (how === "given" && firstIsCalled(country)) return "lone";
  return how === "part" && country === "MMR" ? "within" : how;
}

/** What the names of two bodies say; null where they have nothing in common. */
export function bodyNameFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] | null {
  const pairs = namesOf(a).flatMap((x) => namesOf(b).map((y) => bodyPair(x, y, a, b)));
  const [best] = [...pairs, acronymPair(a, b), acronymPair(b, a)]
    .filter((found) => found.length > 0)
    .sort((x, y) => sumOf(y) - sumOf(x));
  return best ?? null;
}

function bodyPair(x: Called, y: Called, a: ActorProfile, b: ActorProfile): readonly Feature[] {
  if (isAcronym(x.name) && isAcronym(y.name) && acronymKey(x.name) !== acronymKey(y.name)) return [];
  const [left, right] = [bodyWords(x.name), bodyWords(y.name)];
  const relation = compareWords(left, right);
  const words = { a: x.name, b: y.name };
  const besides = x.besides ?? y.besides;
  if (besides !== null)
    return relation && relation.how !== "extra" && !isGeneric(left)
      ? [sign("also-called", { what: x.besides === null ? y.name : x.name })]
      : [];
  if (relation === null) return [...designated(left, right, words), ...bothOfCountry(x, y, a, b)].slice(0, 1);
  const generic = isGeneric(left) && isGeneric(right) ? [sign("body-generic", words)] : [];
  if (relation.how !== "extra") return [sign(`body-${relation.how}`, words), ...generic];
  const [more, less] = left.length > right.length ? [a, b] : [b, a];
  const own = relation.what.split(" ").every((word) => more.countryWords.includes(word));
  if (own && (less.country === more.country || (less.country === null && generic.length === 0)))
    return [sign("body-country", { ...words, what: relation.what }), ...generic];
  if (relation.what.split(" ").every(isDesignator) && !isGeneric(left.length > right.length ? right : left))
    return [sign("body-designator", { ...words, what: relation.what })];
  return [sign("body-extra", { ...words, what: relation.what })];
}

/** "Houthi rebels" and "Houthi movement": alike but for words for what they are. */
function designated(
  left: readonly string[],
  right: readonly string[],
  words: Readonly<Record<"a" | "b", string>>,
): readonly Feature[] {
  const relation = compareWords(withoutDesignators(left), withoutDesignators(right));
  if (!relation || relation.how === "extra") return [];
  const what = [...left, ...right].filter(isDesignator).join(", ");
  return [sign("body-designator", { ...words, what })];
}

/** "Kenyan Fisheries Ministry" and "Ministry of Fisheries of Kenya": alike but for two words for one country. */
function bothOfCountry(x: Called, y: Called, a: ActorProfile, b: ActorProfile): readonly Feature[] {
  if (a.country === null || a.country !== b.country) return [];
  const [left, right] = [withoutCountry(bodyWords(x.name), a), withoutCountry(bodyWords(y.name), b)];
  const relation = compareWords(left, right);
  if (!relation || relation.how === "extra") return [];
  const what = [...a.countryWords, ...b.countryWords].join(", ");
  return [sign("body-country", { a: x.name, b: y.name, what })];
}

/** The one is an acronym that the other's initials or a report's own words explain. */
function acronymPair(short: ActorProfile, long: ActorProfile): readonly Feature[] {
  const name = short.forms[0] ?? short.name;
  if (!isAcronym(name)) return [];
  const key = acronymKey(name);
  if (long.acronyms.some((acronym) => acronymKey(acronym) === key)) return [sign("acronym-told", { what: name })];
  return initialsOf(long.forms[0] ?? long.name).includes(key) ? [sign("acronym", { what: name })] : [];
}

const sumOf = (features: readonly Feature[]) => features.reduce((sum, { adds }) => sum + adds, 0);
