import type { Entity } from "../../../model/mention.ts";
import { countryNamed, countryOfCapital } from "../../lexicon/countries.ts";
import { isAgency } from "../../lexicon/outlets.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { titleNamed } from "../../lexicon/titles.ts";
import type { Features } from "./features.ts";
import { agree, before, contrasted, namesAnother, nested, type Scene, type Sieve } from "./sieve.ts";

const REACH = 15;
const HYPERNYM_REACH = 4;

function entitiesOf(other: Features, { clusters, lookup }: Scene): readonly Entity[] {
  return [...clusters.entities(other.at)].flatMap((id) => lookup.entities.get(id) ?? []);
}

/** "the general", "the minister": the person nearest before who has that office in this text. */
export const office: Sieve = {
  name: "office",
  find: (mention, scene) => {
    const { form, kind } = mention.mention;
    if (form !== "description" || kind !== "person" || mention.indefinite || mention.number === "many") return null;
    if (!titleNamed(mention.lemma) || (!mention.definite && mention.modifiers.size === 0)) return null;
    const holders = before(mention, REACH, scene).filter(
      (other) =>
        other.mention.kind === "person" &&
        other.mention.form === "name" &&
        !nested(mention, other) &&
        !contrasted(mention, other, scene) &&
        agree(mention.country, scene.clusters.country(other.at)) &&
        entitiesOf(other, scene).some(({ roles }) => roles.some(({ title }) => isOffice(title, mention))),
    );
    // "President Lind met Ghana's president, Annor. The president …": of two in a sentence, of whom it tells
    const near = holders.filter(({ sentence }) => sentence === holders[0]?.sentence);
    const to = near.find(({ subject }) => subject) ?? near[0];
    return to ? { to, says: `${to.mention.span.text} has that office in the text.` } : null;
  },
};

/** Words that make another office of one: "the vice president" is no president, and "the minister" no prime minister. */
export const RANKS = new Set(["prime", "vice", "deputy", "assistant"]);

/** The title has the mention's noun, every word before it that is part of an office, and no rank that the mention lacks. */
function isOffice(title: string, mention: Features): boolean {
  const { lemma, modifiers } = mention;
  if (isInitials(mention, title)) return true;
  const spoken = mention.mention.span.text.toLowerCase().split(" ").slice(0, -1);
  const before = [...spoken, ...[...modifiers].filter((word) => titleNamed(`${word} ${lemma}`))];
  const lacks = [...RANKS].some((rank) => holdsWord(title, rank) && !before.includes(rank));
  return holdsWord(title, lemma) && before.every((word) => holdsWord(title, word)) && !lacks;
}

/** "The PM", "the COAS": the initials of the office, with its small words or without. */
function isInitials({ lemma, mention }: Features, title: string): boolean {
  if (!mention.span.text.endsWith(lemma.toUpperCase())) return false;
  const words = title.toLowerCase().split(/[\s-]+/);
  const initials = (some: readonly string[]) => some.map(([first]) => first).join("");
  return [words, words.filter((word) => !SMALL.has(word))].some((some) => initials(some) === lemma);
}

const SMALL = new Set(["of", "the", "for"]);

const holdsWord = (title: string, word: string) =>
  title
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(word);

/** General words for a body or a place, with what they may take up. */
const HYPERNYMS: Readonly<Record<string, (other: Features, entity: Entity, mention: Features) => boolean>> = {
  group: fighting,
  movement: fighting,
  organisation: anyBody,
  organization: anyBody,
  militia: fighting,
  force: armed,
  party: (_, { sectors }) => sectors.includes("PTY"),
  company: (_, { sectors }) => sectors.includes("BUS"),
  firm: (_, { sectors }) => sectors.includes("BUS"),
  daily: ownMedium,
  newspaper: ownMedium,
  paper: ownMedium,
  magazine: ownMedium,
  broadcaster: ownMedium,
  channel: ownMedium,
  outlet: medium,
  agency: (other, entity) => medium(other, entity) || /agency|UN|U\.N\./i.test(entity.name),
  country: isCountry,
  nation: isCountry,
  city: isTown,
  town: isTown,
  village: isTown,
  capital: isCapital,
};

/** "the group", "the movement": nobody calls a brigade of the army so. */
function fighting({ mention }: Features, { sectors }: Entity): boolean {
  return mention.kind === "organization" && sectors.some((s) => ["REB", "PRM", "OPP", "UAF", "CRM"].includes(s));
}
function armed(other: Features, entity: Entity): boolean {
  return fighting(other, entity) || (other.mention.kind === "organization" && entity.sectors.includes("MIL"));
}
function anyBody({ mention }: Features): boolean {
  return mention.kind === "organization";
}
function medium(_: Features, { sectors }: Entity): boolean {
  return sectors.includes("JRN");
}
/** An agency is no newspaper. */
function ownMedium(other: Features, entity: Entity): boolean {
  return medium(other, entity) && !isAgency(entity.name);
}
function isCountry({ mention }: Features): boolean {
  return mention.kind === "place" && countryNamed(mention.span.text) !== null;
}
function isTown({ mention }: Features): boolean {
  return mention.kind === "place" && countryNamed(mention.span.text) === null;
}

/** "the capital" after any town; "the Kenyan capital" after Nairobi alone. */
function isCapital(other: Features, _: Entity, { country }: Features): boolean {
  return isTown(other) && (country === null || countryOfCapital(other.mention.span.text)?.code === country);
}

/** Of several countries' capitals the one that the report tells of most: the wounded may be flown to another. */
function capitalToldOf(towns: readonly Features[], { clusters }: Scene): Features | null {
  const capitals = towns.filter(({ mention }) => countryOfCapital(mention.span.text) !== null);
  let best: Features | null = null;
  for (const one of capitals)
    if (!best || clusters.members(one.at).length > clusters.members(best.at).length) best = one;
  return best;
}

/** "the air force", "the police force": a word before the noun makes it a body of its own. */
function ownSector({ lemma, modifiers }: Features): boolean {
  const sector = [...modifiers].map((modifier) => actorNoun(`${modifier} ${lemma}`)?.sector).find(Boolean);
  return sector !== undefined && sector !== null && !["REB", "PRM", "UAF", "BUS", "JRN"].includes(sector);
}

/** "the movement", "the daily", "the country": the nearest name that it may stand for. */
export const hypernym: Sieve = {
  name: "hypernym",
  find: (mention, scene) => {
    const test = HYPERNYMS[mention.lemma];
    if (!test || mention.mention.form !== "description" || !mention.definite || mention.number === "many") return null;
    if (actorNoun(mention.lemma) === null || mention.modifiers.size > 1 || ownSector(mention)) return null;
    const possessed = scene.draft.tree.dependents(mention.mention.head, "nmod", "acl").length > 0;
    if (possessed) return null;
    const mayStandFor = (other: Features) =>
      other.mention.form === "name" &&
      !nested(mention, other) &&
      !namesAnother(mention, other, scene) &&
      agree(mention.country, scene.clusters.country(other.at)) &&
      entitiesOf(other, scene).some((entity) => test(other, entity, mention));
    const to =
      (mention.lemma === "capital" ? capitalToldOf(before(mention, REACH, scene).filter(mayStandFor), scene) : null) ??
      before(mention, HYPERNYM_REACH, scene).find(mayStandFor);
    return to ? { to, says: `“${mention.mention.phrase.text}” can take up ${to.mention.span.text}.` } : null;
  },
};
