import { NON_STATE_COUNTRIES } from "../../../model/vocabulary.ts";
import type { Draft } from "../../draft.ts";
import { type KnownActor, lookupAmong, lookupBySound } from "../../lexicon/actors.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { sectorsOfWord } from "../../lexicon/sector-words.ts";
import { wordsText } from "../../words-text.ts";
import { bodyInside, sectorsOfKnown } from "./body-inside.ts";
import { type Coding, NO_CODING, type Scene, type Told } from "./coding.ts";
import { countryBefore, countryWithin } from "./country-of-phrase.ts";
import type { Found } from "./found.ts";
import { OF_STATE, onlyCountry } from "./only-country.ts";
import { sectorsOfName } from "./sector-of-name.ts";
import { adjectives } from "./sector-of-phrase.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "published">;

/** Country and sectors of a name that is no person's: by the lists, else by the words that it is made of. */
export function codeOfBody(found: Found, draft: Needed, scene: Scene): Coding {
  const name = wordsText(found.words, draft);
  const known =
    lookupAmong(name, scene.countries) ?? (found.kind === "organization" ? looselyListed(name, scene) : null);
  if (known) return codeOfKnown(known, name, found, draft);
  const own = countryOf(name);
  const country = own ? { code: own.code, by: name } : countryWithin(found, draft);
  if (found.kind === "nationality") return { ...NO_CODING, country, sectors: creed(name) ?? adjectives(found, draft) };
  const sectors = sectorsOfBody(name, found, draft, scene);
  const ofState = sectors?.code.some((sector) => OF_STATE.has(sector)) ? onlyCountry(scene) : null;
  return { ...NO_CODING, country: country ?? beside(found, draft, scene)?.country ?? ofState, sectors };
}

/** By its own words, else by a listed body that stands before it: "the Third Fleet's Signals Group". */
function sectorsOfBody(name: string, found: Found, draft: Needed, scene: Scene): Coding["sectors"] {
  const named = found.kind === "organization" || found.kind === "other" || found.kind === "group";
  const own = named ? sectorsOfName(name) : null;
  return own && !own.code.includes("CVL") ? own : (beside(found, draft, scene)?.sectors ?? own);
}

function beside(found: Found, draft: Needed, scene: Scene): Pick<Coding, "country" | "sectors"> | null {
  const body = bodyInside(found.phrase.first, found.words.first, draft, scene);
  if (!body) return null;
  return {
    country: body.country ? { code: body.country, by: body.by } : null,
    sectors: body.sectors.length > 0 ? { code: body.sectors, by: body.by } : null,
  };
}

function codeOfKnown(known: KnownActor, name: string, found: Found, draft: Needed): Coding {
  const sectors = sectorsOfKnown(known, draft.published);
  const told = sectors.length > 0 ? { code: sectors, by: name } : null;
  const other = countryBefore(found, draft);
  if (other && other.code !== known.country) return { ...NO_CODING, country: other, sectors: told };
  const people = found.kind === "nationality" && told === null ? adjectives(found, draft) : told;
  const country = known.country ? { code: known.country, by: name } : null;
  return { ...NO_CODING, country, sectors: people, listed: known.name };
}

/** A listed body with a word more or in another spelling: "Zetas cartel", "Iran-backed Kataib Hezbollah". */
function looselyListed(name: string, scene: Scene): KnownActor | null {
  const words = name.split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length > 1 && isBodyNoun(last)) {
    const shorter = words.slice(0, -1).join(" ");
    const found = lookupAmong(shorter, scene.countries) ?? looselyListed(shorter, scene);
    if (found?.kind === "organization") return found;
  }
  for (let first = 1; first <= words.length - 2 && first <= 3; first++) {
    const found = lookupAmong(words.slice(first).join(" "), scene.countries);
    const fitting = found?.kind === "organization" ? fitted(words.slice(0, first).join(" "), found) : null;
    if (fitting) return fitting;
  }
  return lookupBySound(name);
}

/** What stands before a listed name fits it: "Kurdish-led", "rebel", its own country; a national branch of a body of none. */
function fitted(before: string, known: KnownActor): KnownActor | null {
  if (/-(?:led|backed|allied|aligned|based|affiliated|linked)$/i.test(before) || /^(?:\p{Ll}+\s?)+$/u.test(before))
    return known;
  const own = countryOf(before)?.code;
  if (own === undefined || own === known.country) return own === undefined ? null : known;
  const branch = known.country !== null && NON_STATE_COUNTRIES.some((code) => code === known.country);
  return branch ? { ...known, name: `${before} ${known.name}`, country: own } : null;
}

const isBodyNoun = (word: string): boolean => {
  const noun = actorNoun(word) ?? actorNoun(word.replace(/s$/, ""));
  return noun !== null && (noun.kind === "organization" || noun.kind === "group" || noun.noun === "rebel");
};

/** "Buddhists". */
function creed(name: string): Told<readonly string[]> | null {
  const sectors = sectorsOfWord(name.toLowerCase().replace(/s$/, ""));
  return sectors.length > 0 ? { code: sectors, by: name } : null;
}
