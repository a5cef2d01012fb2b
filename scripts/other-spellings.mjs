// Which of GeoNames' alternate names of a town are kept: those that a report in English may use.
// GeoNames does not say whose language a name is of, so names that only romanise another script are told by their looks.

/** Countries whose towns are spelt many ways in English, ISO 3166 alpha-2: there smaller towns keep theirs too. */
const MANY_SPELLINGS = new Set(
  (
    "AE AF AM AZ BD BH BY CY DZ EG ER ET GE IL IN IQ IR JO KE KG KW KZ LB LK LY MA MD ML MM MR NE NG NP OM PK PS QA " +
    "RU SA SD SO SS SY TD TJ TM TN TR UA UZ XK YE"
  ).split(" "),
);

/** Latin letters with or without marks, spaces, hyphens, apostrophes. */
const LATIN = /^[\p{Script=Latin}\s'’‘`ʻʼ.-]+$/u;
/** "ya ge bu a ba de": Chinese syllables; "alswr", "bwrtswdan": Arabic without vowels. */
const SYLLABLES = /^(?:\p{L}{1,4}\s){2,}\p{L}{1,4}$/u;
const isVowelless = (key) =>
  /[^aeiouy\s]{4}/.test(key) || (key.match(/[aeiou]/g) ?? []).length < key.replace(/\s/g, "").length * 0.28;
/** Korean and Japanese romanised: a vowel after every consonant, of Europe's names. */
const EASTERN = /(?:eu(?:keu|seu|deu|teu)|shaary|ssi$|seu$|keu$|deu$)/;

/** The folded other spellings of a town. */
export function spellingsOf({ name, others, country, population, code }, fold) {
  const least = MANY_SPELLINGS.has(country) ? 30_000 : 500_000;
  if (population < least && code !== "PPLC") return [];
  const own = fold(name);
  const found = new Set();
  for (const other of others.split(",")) {
    if (!other || !LATIN.test(other) || /^\p{Lu}{2,5}$/u.test(other)) continue;
    const key = fold(other);
    if (key.length < 4 || key === own || SYLLABLES.test(key) || isVowelless(key) || EASTERN.test(key)) continue;
    found.add(key);
  }
  return [...found].sort();
}
