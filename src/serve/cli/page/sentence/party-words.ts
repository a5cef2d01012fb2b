import type { Party } from "../../../../model/claim.ts";
import type { Mention } from "../../../../model/mention.ts";
import type { Reading } from "../../../../model/reading.ts";
import type { Span } from "../../../../model/span.ts";
import { onOneLine } from "../wrap.ts";

/** A party as a sentence names it. */
export interface Named {
  readonly words: string;
  readonly plural: boolean;
  /** Where the report's own words for it stand. */
  readonly span: Span;
}

/** A description longer than this is cut behind its head. */
const MOST_WORDS = 9;

/**
 * The parties as a sentence names them: by the name of what they are where the report gives one anywhere, else by the words
 * that stand here, and a pronoun by the words that it stands for.
 */
export function namesOf(parties: readonly Party[], reading: Reading): readonly Named[] {
  const named = parties.map((party) => nameOf(party, reading));
  return named.filter(
    ({ words }, at) => named.findIndex((other) => other.words.toLowerCase() === words.toLowerCase()) === at,
  );
}

/** "Chad and Niger", "Chad, Niger and Mali" */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export const isPlural = (named: readonly Named[]): boolean => named.length > 1 || named.some(({ plural }) => plural);

function nameOf(party: Party, reading: Reading): Named {
  const entity = reading.entities.find(({ id }) => id === party.entity);
  const here = reading.mentions.find(({ span }) => span.start === party.span.start && span.end === party.span.end);
  const named = entity && reading.mentions.find((mention) => mention.entity === entity.id && mention.form === "name");
  if (entity && named) {
    const plural =
      entity.kind === "nationality" || /\b(?:Forces|Brigades|Fighters|Rebels|Houthis|Taliban)$/.test(entity.name);
    return {
      words: article(named.phrase, entity.name) + properName(entity.name, entity.aliases),
      plural,
      span: party.span,
    };
  }
  const shown = here && here.form === "pronoun" ? firstDescription(here, reading) : here;
  const words = shown ? describing(shown, reading) : onOneLine(party.span.text);
  return { words, plural: isPluralNoun(shown?.span.text ?? party.span.text, words), span: party.span };
}

const firstDescription = (pronoun: Mention, reading: Reading): Mention | undefined =>
  reading.mentions.find(({ entity, form }) => entity === pronoun.entity && form === "description") ?? pronoun;

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
  const startsWithName = reading.mentions.some(
    (mention) => mention.form === "name" && mention.span.start === phrase.start,
  );
  return startsWithName || /^\p{Lu}[\p{Lu}\d]/u.test(words) || /^I\b/.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}

const POSSESSIVE = /^(?:its|his|her|whose)\s+/i;

/** "its [JNIM's] fighters": the report's word, and whose we take it to be; "whose instructors" as "instructors". */
function owner(words: string, { start }: Span, reading: Reading): string | null {
  const pronoun = words.match(POSSESSIVE)?.[0];
  if (!pronoun) return null;
  const mention = reading.mentions.find(({ span, form }) => span.start === start && form === "pronoun");
  const owning = reading.entities.find(({ id }) => id === mention?.entity);
  const named = owning && reading.mentions.some(({ entity, form }) => entity === owning.id && form === "name");
  if (owning && named && !/^whose/i.test(pronoun))
    return `${pronoun.trim().toLowerCase()} [${properName(owning.name, owning.aliases)}’s] ${words.slice(pronoun.length)}`;
  return /^whose/i.test(pronoun) ? words.slice(pronoun.length) : null;
}

const PLURALS = new Set(
  "people police men women children troops personnel staff crew others many several both most they we families".split(
    " ",
  ),
);

/** Whether a noun stands for several, by its form and by a number before it. */
function isPluralNoun(head: string, words: string): boolean {
  const noun = head.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (/^(?:an?|one|this|that|each|every|any|no)\b/i.test(words)) return false;
  if (PLURALS.has(noun)) return true;
  return /[^siu]s$/.test(noun) || /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d)/i.test(words);
}
