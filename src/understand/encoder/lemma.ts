import { GRADED_ADJECTIVES, IRREGULAR, SINGULAR_IN_S } from "./lemma-irregular.ts";

/** Whether a word is known as a verb in its dictionary form: decides between "hop" and "hope". */
export type IsVerb = (lemma: string) => boolean;

/** Dictionary form of an English word, lower case, by its universal part of speech: irregular list first, then rules. */
export function lemmaOf(word: string, upos: string, isVerb: IsVerb): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  const irregular = IRREGULAR[upos]?.get(lower);
  if (irregular) return irregular;
  if (lower.length < 3) return lower;
  if (upos === "NOUN") return singular(lower);
  if (upos === "VERB" || upos === "AUX") return prefixed(lower) ?? infinitive(lower, isVerb);
  if (upos === "ADJ") return positive(lower);
  return lower;
}

const SINGULAR_IN_MEN = /(?:speci|ab?do|o|regi|acu|sta|se|hy|lu|ra|ye|cycla|bitu)men$/u;

function singular(word: string): string {
  if (word.endsWith("men") && !SINGULAR_IN_MEN.test(word)) return `${word.slice(0, -2)}an`;
  if (word.endsWith("children")) return word.slice(0, -3);
  if (!word.endsWith("s") || SINGULAR_IN_S.has(word) || /(?:ss|us|is|'s|\ds)$/u.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith("uses") && !/[oa]uses$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const PREFIXED = /^(re|over|under|out|mis|fore|up)-?(\p{L}{3,})$/u;

/** "retaken", "overthrew": an irregular form behind a prefix. */
function prefixed(word: string): string | null {
  const [, prefix = "", rest = ""] = word.match(PREFIXED) ?? [];
  const base = IRREGULAR.VERB?.get(rest);
  return base === undefined || base === rest ? null : `${prefix}${base}`;
}

function infinitive(word: string, isVerb: IsVerb): string {
  if (word.endsWith("ies") || word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ing") && /[aeiouy].*ing$/u.test(word)) return verbOfStem(word.slice(0, -3), isVerb);
  if (word.endsWith("ed") && /[aeiouy].*ed$/u.test(word) && !word.endsWith("eed")) {
    return verbOfStem(word.slice(0, -2), isVerb);
  }
  if (word.endsWith("eed") && !isVerb(word) && isVerb(word.slice(0, -1))) return word.slice(0, -1);
  if (!word.endsWith("s") || word.endsWith("ss") || isVerb(word)) return word;
  if (/(?:s|x|z|ch|sh|o)es$/u.test(word) && !isVerb(word.slice(0, -1))) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** One syllable that ends in a short vowel and one consonant: with a bare -ing it would double it ("hopping"). */
const DOUBLES = /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/u;
const DOUBLED = /([bdfgklmnprtvz])\1$/u;
/** Endings that no verb has without its -e. */
const WANTS_E = /(?:[vcuz]|[^aeiou]l|[^aeiouw]?[iu]r|at|is|rs|dg|rg|ag|ns|ps|it[hu]|yp|yz)$/u;

/** The verb whose -ed or -ing form has this stem: as it is, with an -e, or with one consonant less. */
function verbOfStem(stem: string, isVerb: IsVerb): string {
  const withE = `${stem}e`;
  if (DOUBLES.test(stem) && isVerb(withE)) return withE;
  if (isVerb(stem)) return stem;
  if (isVerb(withE)) return withE;
  if (DOUBLED.test(stem))
    return isVerb(stem.slice(0, -1)) || !/(?:ll|ss|zz|ff)$/u.test(stem) ? stem.slice(0, -1) : stem;
  return WANTS_E.test(stem) ? withE : stem;
}

/** Only adjectives known to be graded lose -er and -est: "former" and "proper" are no comparatives. */
function positive(word: string): string {
  const stem = word.endsWith("er") ? word.slice(0, -2) : word.endsWith("est") ? word.slice(0, -3) : null;
  if (stem === null) return word;
  const candidates = [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith("i") ? `${stem.slice(0, -1)}y` : stem];
  return candidates.find((candidate) => GRADED_ADJECTIVES.has(candidate)) ?? word;
}
