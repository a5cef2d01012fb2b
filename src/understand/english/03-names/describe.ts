import type { Draft } from "../../draft.ts";
import { lookup } from "../../lexicon/actors.ts";
import { countryOf, countryOfCapital } from "../../lexicon/countries.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { seatNamed } from "../../lexicon/seats.ts";
import type { Found } from "./found.ts";
import { wordsText } from "./named.ts";
import { nounAt } from "./nominal.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree">;

export interface Coding {
  readonly country: string | null;
  readonly sectors: readonly string[];
  /** The listed name of a listed body. */
  readonly listed: string | null;
}

const NONE: Coding = { country: null, sectors: [], listed: null };
/** Sectors that a word before the noun makes more exact: "army officials", "rebel commander", "police chief". */
const GENERAL: ReadonlySet<string | null> = new Set([null, "GOV", "CVL", "UAF"]);

/** Country and sectors of a mention: by the lists for a name, by head word and modifiers for a description. */
export function codeOf(found: Found, draft: Needed): Coding {
  if (found.form === "pronoun") return NONE;
  const name = wordsText(found.words, draft);
  if (found.form === "description") {
    return { country: countryWithin(found, draft), sectors: sectorsOfNoun(found, draft), listed: null };
  }
  const seat = found.standsFor ? seatNamed(name) : null;
  if (seat) return { country: seat.country, sectors: seat.sector ? [seat.sector] : [], listed: seat.body };
  const capital = found.standsFor && found.kind === "organization" ? countryOfCapital(name) : null;
  if (capital) return { country: capital.code, sectors: ["GOV"], listed: `government of ${capital.name}` };
  if (found.kind === "person") return { country: countryWithin(found, draft), sectors: [], listed: null };
  const known = lookup(name);
  const other = known ? countryBefore(found, draft) : null;
  if (known && other && other !== known.country) return { country: other, sectors: known.sectors, listed: null };
  if (known) return { country: known.country, sectors: known.sectors, listed: known.name };
  const sectors = found.kind === "organization" ? sectorsOfName(name) : [];
  return { country: countryOf(name)?.code ?? countryWithin(found, draft), sectors, listed: null };
}

/** "Chile's Defense Department": the country right before a name that several countries have. */
function countryBefore({ words }: Found, draft: Needed): string | null {
  const mark = /^['’]s?$/.test(draft.analysis.words[words.first - 1]?.text ?? "");
  const after = mark ? words.first - 1 : words.first;
  for (let size = 3; size > 0; size--) {
    if (after - size < 0) continue;
    const country = countryOf(wordsText({ first: after - size, after }, draft));
    if (country) return country.code;
  }
  return null;
}

/** A country or a people named in the phrase: "Libyan army officers", "Chad's president". */
function countryWithin({ phrase, head }: Found, draft: Needed): string | null {
  const behind = draft.analysis.words[head + 1]?.lower ?? "";
  const after = ["of", "from", "for"].includes(behind)
    ? Math.min(phrase.after, head + 6)
    : Math.min(phrase.after, head + 1);
  for (let size = 3; size > 0; size--) {
    for (let first = phrase.first; first + size <= after; first++) {
      const country = countryOf(wordsText({ first, after: first + size }, draft));
      if (country) return country.code;
    }
  }
  return null;
}

function sectorsOfNoun({ head, phrase }: Found, { tree }: Needed): readonly string[] {
  const noun = nounAt(head, tree);
  const own = noun?.sector ?? null;
  if (noun === null) return [];
  if (!["person", "group", "organization"].includes(noun.kind)) return own ? [own] : [];
  if (!GENERAL.has(own)) return own ? [own] : [];
  const modifiers = tree.words
    .slice(phrase.first, head)
    .filter(({ lemma }) => !["deputy", "chief", "head", "leader", "lead"].includes(lemma))
    .filter(({ head: above, upos }) => above === head && (upos === "NOUN" || upos === "ADJ" || upos === "PROPN"));
  const told = modifiers
    .map(({ lemma, lower }) => SECTOR_WORDS[lower] ?? actorNoun(lemma)?.sector ?? null)
    .find(Boolean);
  const sector = told ?? own;
  return sector ? [sector] : [];
}

/** Adjectives that tell a sector. */
const SECTOR_WORDS: Readonly<Record<string, string>> = {
  military: "MIL",
  naval: "MIL",
  armed: "UAF",
  government: "GOV",
  judicial: "JUD",
  medical: "MED",
  islamist: "REB",
  jihadist: "REB",
  religious: "REL",
  parliamentary: "LEG",
  tribal: "SOC",
};

/** "Ministry of Defence", "Kano State University": the noun that heads a body's name tells its sector. */
function sectorsOfName(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[\s-]+/);
  const of = words.indexOf("of");
  const lead = words[of > 0 ? of - 1 : words.length - 1] ?? "";
  const before = words[(of > 0 ? of - 1 : words.length - 1) - 1] ?? "";
  const sector = (actorNoun(`${before} ${lead}`) ?? actorNoun(lead) ?? actorNoun(lead.replace(/s$/, "")))?.sector;
  return sector ? [sector] : [];
}
