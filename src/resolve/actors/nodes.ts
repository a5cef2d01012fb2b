import { createHash } from "node:crypto";
import type { Entity } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Node } from "../../model/resolution.ts";
import { acronymKey, bodyWords, initialsOf, isAcronym, isGeneric, mayStandFor } from "./body-name.ts";
import { isCommon } from "./common-names.ts";
import { foldName } from "./fold.ts";
import { personName } from "./person-name.ts";
import { type ActorKind, type ActorProfile, joinActorProfiles, joinRoles } from "./profile.ts";
import { type Reference, shippedReference } from "./reference.ts";

/** Beside whom somebody is named counts for so many. */
const BESIDE = 12;

/**
 * The actors that a reading names, each as a node: people, bodies, places and peoples by name, governments by whatever
 * stands for them, a state's own bodies ("the Kenyan police") by what they are. "Gunmen" and "a colonel" give none.
 */
export function actorNodes(
  reading: Reading,
  reference: Reference = shippedReference(),
): readonly { readonly entity: string; readonly node: Node<ActorProfile> }[] {
  const about = { reading, reference, names: namesByEntity(reading) };
  const found = reading.entities.flatMap((entity) => {
    const profile = profileOf(entity, about);
    return profile ? [{ entity: entity.id, profile }] : [];
  });
  const beside = found.map(({ profile }) => profile.name);
  return found.map(({ entity, profile }) => {
    const company = profile.report === null ? [] : beside.filter((name) => name !== profile.name).slice(0, BESIDE);
    const whole = joinActorProfiles([{ ...profile, company: [...new Set(company)] }]);
    return { entity, node: { id: idOf(whole), profile: whole } };
  });
}

interface About {
  readonly reading: Reading;
  readonly reference: Reference;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** a_ and, for what alone tells too little, l_, with 16 digits of a hash over what its uses have in common. */
function idOf({ kind, name, country, known, geonames, loose, report }: ActorProfile): string {
  const same = JSON.stringify([kind, name, country, known, geonames, report]);
  return `${loose === null ? "a_" : "l_"}${createHash("sha256").update(same).digest("hex").slice(0, 16)}`;
}

export const isLooseId = (id: string) => id.startsWith("l_");

function namesByEntity({ mentions, entities }: Reading): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  // a name that a person gave to words that nobody read, often in another script, is what others know it by
  for (const { id, name, why } of entities)
    if (why.some(({ rule }) => rule === "judgement/named")) names.set(id, [name]);
  for (const { entity, form, span } of mentions)
    if (form === "name")
      names.set(entity, [...(names.get(entity) ?? []), span.text.replace(/\s+/g, " ").replace(/['’]s$/, "")]);
  return names;
}

function profileOf(entity: Entity, about: About): ActorProfile | null {
  const { reference } = about;
  const names = about.names.get(entity.id) ?? [];
  const governs = about.reading.mentions.some((one) => one.entity === entity.id && one.stands_for === "government");
  const name = names.includes(entity.name) ? entity.name : longest(names);
  if (entity.kind === "person") {
    if (name === null) return null;
    return isListedBody(entity, name, about)
      ? bodyProfile(entity, name, names, about)
      : personProfile(entity, name, names, about);
  }
  if (entity.kind === "nationality") return name === null ? null : peopleProfile(entity, name, about);
  if (entity.kind === "place" && name !== null) return placeProfile(entity, name, { governs, about });
  if (entity.kind === "facility" && name !== null) return bodyProfile(entity, name, names, about);
  if (entity.kind !== "organization") return null;
  const called = name ?? entity.name;
  const capital = reference.partOfCountry(called)
    ? null
    : (reference.countryOfCapital(called) ?? reference.countryNamed(called));
  if (name !== null && capital !== null && (entity.country === null || capital === entity.country))
    return stateProfile(entity, "government", capital, about);
  const organ = entity.country === null ? null : reference.organ(called, entity.country);
  if (organ !== null && entity.country !== null) return stateProfile(entity, organ, entity.country, about);
  return name === null ? null : bodyProfile(entity, name, names, about);
}

/** Whether somebody without an office bears the name of a listed body, and of nobody listed: "Al-Shabaab said". */
function isListedBody({ roles, country }: Entity, name: string, { reading, reference }: About): boolean {
  if (roles.length > 0) return false;
  const day = reading.report.published?.slice(0, 10) ?? null;
  return reference.isBody(name) && reference.person(name, { country, day, from: [] }) === null;
}

const longest = (names: readonly string[]) =>
  names.reduce<string | null>((best, name) => (best === null || name.length > best.length ? name : best), null);

function plain(entity: Entity, kind: ActorKind, name: string): ActorProfile {
  return {
    kind,
    name,
    country: entity.country,
    known: null,
    geonames: null,
    loose: null,
    report: null,
    countryWords: [],
    forms: [name],
    aka: [],
    acronyms: [],
    sectors: entity.sectors,
    roles: [],
    company: [],
  };
}

/** A state's government or another body that it has one of: one node, whatever the words for it. */
function stateProfile(entity: Entity, organ: string, country: string, { names, reference }: About): ActorProfile {
  const kind = organ === "government" ? "government" : "organ";
  const forms = names.get(entity.id) ?? [entity.name];
  const listed = kind === "organ" ? reference.listedOrgan(organ, country) : null;
  const known = listed ? `${listed.name} (${listed.country})` : `${organ} of ${reference.nameOfCountry(country)}`;
  return { ...plain(entity, kind, organ), country, known, forms: [...new Set(forms)] };
}

function placeProfile(
  entity: Entity,
  name: string,
  { governs, about }: { governs: boolean; about: About },
): ActorProfile {
  const { reference, reading } = about;
  const part = reference.partOfCountry(name);
  const country = part ? null : reference.countryNamed(name);
  const ruled = country ?? reference.countryOfCapital(name);
  if (governs && ruled !== null) return stateProfile(entity, "government", ruled, about);
  if (country !== null && (entity.country === null || entity.country === country)) {
    const known = reference.nameOfCountry(country);
    return { ...plain(entity, "country", foldName(known)), country, known, forms: [name] };
  }
  const place = reading.places.find(({ id }) => id === entity.place);
  const geonames = place?.geonames ?? null;
  return { ...plain(entity, "place", foldName(name)), geonames, forms: [name], sectors: [] };
}

function peopleProfile(entity: Entity, name: string, { reference }: About): ActorProfile {
  const part = reference.partOfCountry(name);
  if (part) {
    const known = `people of ${part.name}`;
    return { ...plain(entity, "people", known), country: part.country, known, forms: [name] };
  }
  const country = reference.countryNamed(name);
  if (country === null) return { ...plain(entity, "people", foldName(name).replace(/s$/, "")), forms: [name] };
  const known = `people of ${reference.nameOfCountry(country)}`;
  return { ...plain(entity, "people", known), country, known, forms: [name] };
}

function personProfile(entity: Entity, name: string, names: readonly string[], about: About): ActorProfile | null {
  const { reading, reference } = about;
  const { parts, generation } = personName(name, entity.country);
  if (parts.length === 0 || parts.join("").length < 2) return null;
  const day = reading.report.published?.slice(0, 10) ?? null;
  const from = entity.roles.flatMap(({ when }) => when?.start ?? []);
  const listed = reference.person(name, { country: entity.country, day, from });
  const known = listed && `${listed.name} (${listed.country})`;
  const whole = parts.filter((part) => part.length > 1);
  const loose = known !== null ? null : parts.length === 1 ? "lone" : whole.length === 1 ? "initials" : null;
  const alone = loose === "lone" && (entity.country === null || isCommon(parts[0] ?? ""));
  return {
    ...plain(entity, "person", generation === null ? parts.join(" ") : `${parts.join(" ")} ${generation}`),
    known,
    loose,
    report: alone ? reading.report.id : null,
    forms: [...new Set([name, ...names.filter((one) => foldName(one) === foldName(name))])],
    aka: names.filter((one) => isOther(one, parts, entity.country)).map(tidy),
    roles: rolesOf(entity, about),
  };
}

/** Whether a name has no part of these: "Hemedti" beside "Dagalo". */
function isOther(name: string, parts: readonly string[], country: string | null): boolean {
  const own = personName(name, country).parts;
  return own.length > 0 && own.every((part) => part.length > 2 && !parts.includes(part)) && /^\p{Lu}/u.test(name);
}

const tidy = (name: string) => name.replace(/\s+/g, " ").trim();

function rolesOf(entity: Entity, { reading, reference }: About): ActorProfile["roles"] {
  const month = reading.report.published?.slice(0, 7) ?? null;
  const nameOf = (id: string | null) => {
    const body = reading.entities.find((one) => one.id === id);
    const country = body?.kind === "nationality" ? reference.countryNamed(body.name) : null;
    return country === null ? (body?.name ?? null) : reference.nameOfCountry(country);
  };
  return joinRoles(
    entity.roles.map(({ title, of, when, former }) => ({
      title: foldName(title).replace(/^(?:former|ex|then|late) /, ""),
      of: nameOf(of),
      from: when?.start ?? null,
      to: when?.end ?? null,
      former,
      first: month,
      last: month,
    })),
  );
}

function bodyProfile(entity: Entity, name: string, names: readonly string[], about: About): ActorProfile {
  const { reading, reference } = about;
  const meant = shortOf(entity, name, about);
  const listed = meant ? null : reference.body(name, entity.country);
  const country = meant ? meant.country : listed?.country || entity.country;
  const words = bodyWords(name);
  const countryWords = words.filter((word) => isOfCountry(word, country, reference));
  const without = words.filter((word) => !countryWords.includes(word));
  const generic = isGeneric(without.length > 0 ? without : words);
  const loose = listed ? null : isAcronym(name) ? "acronym" : generic && country === null ? "generic" : null;
  const others = [...new Set(names)].filter((one) => foldName(one) !== foldName(name));
  return {
    ...plain(entity, entity.kind === "facility" ? "facility" : "body", isAcronym(name) ? name : words.join(" ")),
    sectors: (meant ?? entity).sectors,
    country,
    known: listed && `${listed.name} (${listed.country || "no country"})`,
    loose,
    report: loose === "generic" ? reading.report.id : null,
    countryWords,
    forms: [...new Set([name, ...names.filter((one) => foldName(one) === foldName(name))])],
    aka: others.filter((one) => !isAcronym(one) && !within(bodyWords(one), words)).map(tidy),
    acronyms: [...others.filter((one) => isAcronym(one) && mayStandFor(one, name)), ...shortFormsOf(entity, about)],
  };
}

/**
 * The body of the same report for which an acronym stands, where that may also be a medium's: in a report on the Arakan Army,
 * "the AA" is no news agency, unless it is told as the source of news.
 */
function shortOf(entity: Entity, name: string, { reading, reference, names }: About): Entity | null {
  const listed = isAcronym(name) ? reference.body(name, entity.country) : null;
  if (!listed || !entity.sectors.includes("JRN")) return null;
  const reports = reading.claims.some(({ chain }) =>
    chain.some((hop) => hop.entity === entity.id && (hop.kind === "agency" || hop.kind === "outlet")),
  );
  const others = reading.entities.filter(
    (other) =>
      other.kind === "organization" &&
      other.id !== entity.id &&
      (names.get(other.id) ?? []).some((one) => initialsOf(one, 2).includes(acronymKey(name))),
  );
  return reports || others.length !== 1 ? null : (others[0] ?? null);
}

/** Acronyms that the report takes for this body though they are a medium's elsewhere. */
const shortFormsOf = (entity: Entity, about: About): readonly string[] =>
  about.reading.entities.flatMap((other) => {
    const acronym = (about.names.get(other.id) ?? []).find(isAcronym);
    return acronym !== undefined && shortOf(other, acronym, about)?.id === entity.id ? [acronym] : [];
  });

/** Whether a word of a body's name names its own country, or the organisation that it is of. */
function isOfCountry(word: string, country: string | null, reference: Reference): boolean {
  if (country === "UNO") return word === "united" || word === "nations";
  return country !== null && reference.countryNamed(word) === country;
}

/** Whether a name is part of the other, and so says nothing new. */
const within = (some: readonly string[], all: readonly string[]) =>
  some.every((word) => all.includes(word)) || all.every((word) => some.includes(word));
