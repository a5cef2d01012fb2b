const VOWEL = /[aeiouy]/;

/**
 * A word without its commonest endings, so that "kills", "killed" and "killing" are one: plural, past, -ing, -ly and
 * -er. Not a dictionary form: good for comparing words alone.
 */
export function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, "");
  if (plain.length <= 3 || /\p{N}/u.test(plain)) return plain;
  const singular = plain
    .replace(/(?<=..)ies$/, "y")
    .replace(/(?<=ss|sh|ch|x|z)es$/, "")
    .replace(/(?<=[^suai])s$/, "");
  for (const ending of ["ingly", "edly", "ing", "ed", "ly"]) {
    const rest = singular.slice(0, -ending.length);
    if (singular.endsWith(ending) && rest.length >= 3 && VOWEL.test(rest)) return bare(rest);
  }
  return bare(singular);
}

/** "stopp" is "stop", "shoote" is "shoot". */
const bare = (word: string) => word.replace(/([bdfgmnprt])\1$/, "$1").replace(/(?<=...)[ey]$/, "");
