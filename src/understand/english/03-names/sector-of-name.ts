import { outletWordOf } from "../../lexicon/outlet-words.ts";
import { type ActorNoun, actorNoun } from "../../lexicon/person-nouns.ts";
import { sectorsOfWord } from "../../lexicon/sector-words.ts";
import type { Told } from "./coding.ts";

/** Bodies of any sector: other words of the name tell which. */
const ANY = new Set(
  "group league alliance association organization organisation federation service union council committee commission front movement network agency office authority institute institution centre center society front unit team department".split(
    " ",
  ),
);

/** "Ministry of Defence", "Kano State University", "the Malindi Herald": the noun that heads a body's name tells its sector. */
export function sectorsOfName(name: string): Told<readonly string[]> | null {
  const medium = outletWordOf(name);
  if (medium) return { code: ["JRN"], by: medium };
  const words = name.toLowerCase().split(/[\s\-‐–]+/);
  const of = words.findIndex((word, i) => i > 0 && (word === "of" || word === "for"));
  const last = of > 0 ? of - 1 : words.length - 1;
  const noun = nounEnding(words, last) ?? (of > 0 ? reversed(words, of) : null);
  const exact = of > 0 ? reversed(words, of) : null;
  if (exact && exact.sectors.length > 0) return { code: exact.sectors, by: exact.noun };
  if (noun && (ANY.has(noun.noun) || noun.sectors.length === 0)) {
    const told = words.flatMap((word, i) => (i === last ? [] : hint(word))).at(0);
    if (told) return told;
  }
  return noun && noun.sectors.length > 0 ? { code: noun.sectors, by: noun.noun } : null;
}

/** The longest listed noun of three words or fewer that ends with a word. */
function nounEnding(words: readonly string[], last: number): ActorNoun | null {
  for (let size = 3; size > 0; size--) {
    if (last + 1 < size) continue;
    const noun = singular(words.slice(last + 1 - size, last + 1).join(" "));
    if (noun) return noun;
  }
  return null;
}

/** "Ministry of Defence" is a defence ministry. */
function reversed(words: readonly string[], of: number): ActorNoun | null {
  const begin = words[of + 1] === "the" ? of + 2 : of + 1;
  return words[begin] ? singular(`${words[begin]} ${words[of - 1]}`) : null;
}

function singular(noun: string): ActorNoun | null {
  return actorNoun(noun) ?? actorNoun(noun.replace(/ies$/, "y")) ?? actorNoun(noun.replace(/s$/, ""));
}

function hint(word: string): readonly Told<readonly string[]>[] {
  const sectors = sectorsOfWord(word);
  const own = sectors.length > 0 ? sectors : (singular(word)?.sectors ?? []);
  const telling = own.filter((sector) => sector !== "CVL" && sector !== "GOV");
  return telling.length > 0 ? [{ code: telling, by: word }] : [];
}
