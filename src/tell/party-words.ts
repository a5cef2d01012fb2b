import type { Party } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { lookupOf } from "./lookup.ts";
import { onOneLine } from "./on-one-line.ts";

/** A party as a sentence names it. */
export interface Named {
  readonly words: string;
  /** The same without a portion of it: "the soldiers" of "five of the soldiers". */
  readonly whole: string;
  readonly plural: boolean;
  /** "Ukrainian": the words name whose it is and not who. */
  readonly adjective?: string;
  /** Where the report's own words for it stand. */
  readonly span: Span;
}

/** A description longer than this is cut behind its head. */
const MOST_WORDS = 9;

/**
 * The parties as a sentence names them: by the name of what they are where the report gives one anywhere, else by the words
 * that stand here, and a pronoun by the words that it stands for.
 */
export function namesOf(parties: readonly Party[], reading: Reading, content?: Span): readonly Named[] {
  const named = parties.map((party) => withPortion(nameOf(party, reading), party, reading, content));
  return named.filter(
    ({ whole }, at) => named.findIndex((other) => other.whole.toLowerCase() === whole.toLowerCase()) === at,
  );
}

const PORTION =
  /\b(?<part>(?:at least |more than |about |around |some |nearly )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*|several|some|many|most|half|part|none|each|either|neither|any|few|dozens|hundreds|thousands|members?)) of (?:(?:the|these|those|its|his|her|their|both|all) )?$/i;
const NUMBER =
  /\b(?<number>(?:at least |more than |about |some |nearly |around )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of)) $/i;

/** "five of the soldiers" are not the soldiers, and "120 tonnes" not tonnes: what the clause counts out before the words stays. */
function withPortion(named: Named, party: Party, reading: Reading, content: Span | undefined): Named {
  const here = lookupOf(reading).mentionAt(party.span);
  const start = here?.phrase.start ?? party.span.start;
  if (!content || start < content.start || start > content.end) return named;
  const before = onOneLine(`${content.text.slice(0, start - content.start)}|`).replace(/\|$/, "");
  if (/\bno $/i.test(before) && named.words === "one") return { ...named, words: "no one" };
  const part = before.match(PORTION)?.groups?.part?.toLowerCase();
  if (part)
    return {
      ...named,
      words: `${part} of ${named.words}`,
      plural: !/^(?:one|none|each|either|neither|half|part|member|any)$/.test(part),
    };
  const number = here ? undefined : before.match(NUMBER)?.groups?.number?.toLowerCase();
  return number ? { ...named, words: `${number} ${named.words}`, plural: true } : named;
}

/** "Chad and Niger", "Chad, Niger and Mali" */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export const isPlural = (named: readonly Named[]): boolean => named.length > 1 || named.some(({ plural }) => plural);

function nameOf(party: Party, reading: Reading): Named {
  const entity = lookupOf(reading).entity(party.entity);
  const here = lookupOf(reading).mentionAt(party.span);
  const named = entity && lookupOf(reading).first(entity.id, "name");
  if (here && isAdjective(here)) {
    // "Ukrainian drones hit": the words name whose they are and not who.
    const adjective = onOneLine(here.span.text);
    const words = `the ${adjective} side`;
    return { words, whole: words, plural: false, adjective, span: party.span };
  }
  if (here?.kind === "nationality" && /^(?:an?|one)\s/i.test(here.phrase.text)) {
    const words = describing(here, reading);
    return { words, whole: words, plural: false, span: party.span };
  }
  if (entity && named) {
    const plural =
      entity.kind === "nationality" ||
      /\b(?:forces|troops|brigades|fighters|rebels|militants|Houthis|Taliban)$/i.test(entity.name);
    const words = article(named.phrase, entity.name) + properName(entity.name, entity.aliases);
    return {
      words,
      whole: words,
      plural,
      span: party.span,
    };
  }
  const shown = here && here.form === "pronoun" ? firstDescription(here, reading) : here;
  const words = shown ? describing(shown, reading) : onOneLine(party.span.text);
  return { words, whole: words, plural: isPluralNoun(shown?.span.text ?? party.span.text, words), span: party.span };
}

/** "Ukrainian", but not "Ukrainians" nor "a Ukrainian". */
const isAdjective = ({ kind, span, phrase }: Mention): boolean =>
  kind === "nationality" && !/s$/.test(span.text) && !/^(?:an?|one|the)\s/i.test(phrase.text);

const firstDescription = (pronoun: Mention, reading: Reading): Mention | undefined =>
  lookupOf(reading).first(pronoun.entity, "description") ?? pronoun;

/** "the" where the report puts it before the name. */
function article(phrase: Span, name: string): string {
  if (/^(?:Government|Ministry|Parliament|Republic|Kingdom) of\b/.test(name)) return "the ";
  return /^the\s/i.test(phrase.text) &&
    !/^the\s/i.test(name) &&
    phrase.text.toLowerCase().startsWith(`the ${name.toLowerCase()}`)
    ? "the "
    : "";
}

/** A name that a dateline shouts is taken from elsewhere in the report, or said more quietly. */
function properName(name: string, aliases: readonly string[]): string {
  const clean = onOneLine(name);
  if (clean.length < 4 || clean !== clean.toUpperCase() || !/\p{Lu}{4}/u.test(clean)) return clean;
  return aliases.find((alias) => alias !== alias.toUpperCase() && alias.toUpperCase() === clean) ?? clean;
}

/** A noun phrase of the report, whole where it is short, else up to its head; without a capital that only the sentence's start gave it. */
function describing({ phrase, span }: Mention, reading: Reading): string {
  const whole = onOneLine(phrase.text.split(/[,;:“”"(—]/, 1)[0] ?? "");
  const short = whole.split(" ").length <= MOST_WORDS && phrase.text.length - whole.length < 2;
  const toHead = onOneLine(phrase.text.slice(0, Math.max(0, span.end - phrase.start)));
  const words = short ? whole : toHead || onOneLine(span.text);
  const owned = owner(words, phrase, reading);
  if (owned) return owned;
  const startsWithName = lookupOf(reading).mentionFrom(phrase.start, "name") !== undefined;
  return startsWithName || /^\p{Lu}[\p{Lu}\d]/u.test(words) || /^I\b/.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}

const POSSESSIVE = /^(?:its|his|her|whose)\s+/i;

/** "its [JNIM's] fighters": the report's word, and whose we take it to be; "whose instructors" as "instructors". */
function owner(words: string, { start }: Span, reading: Reading): string | null {
  const pronoun = words.match(POSSESSIVE)?.[0];
  if (!pronoun) return null;
  const mention = lookupOf(reading).mentionFrom(start, "pronoun");
  const owning = lookupOf(reading).entity(mention?.entity);
  const named = owning && lookupOf(reading).first(owning.id, "name");
  if (owning && named && !/^whose/i.test(pronoun))
    return `${pronoun.trim().toLowerCase()} [${properName(owning.name, owning.aliases)}’s] ${words.slice(pronoun.length)}`;
  return /^whose/i.test(pronoun) ? words.slice(pronoun.length) : null;
}

const PLURALS = new Set(
  "people police men women children troops personnel staff crew others many several both most they we families".split(
    " ",
  ),
);

/** "eleven", "1,000": a number above one. */
const SEVERAL =
  /^(?:(?:at least|more than|about|around|some|nearly|over) )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|[2-9]|1\d|1,\d)/iu;

/** Whether a noun stands for several, by its form and by a number before it. */
function isPluralNoun(head: string, words: string): boolean {
  const noun = head.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (/^(?:an?|one|this|that|each|every)\b/i.test(words)) return false;
  if (PLURALS.has(noun)) return true;
  return /[^siu]s$/.test(noun) || SEVERAL.test(words);
}
