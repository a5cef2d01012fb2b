const PRONOUNS: ReadonlySet<string> = new Set(
  (
    "i me we us you he him she her it they them this that these those who whom which one someone somebody " +
    "himself herself itself themselves others another both all some many everyone anyone nobody"
  ).split(" "),
);

/** A form or name as it is compared: lower case, straight quotes, no leading article, no final 's or punctuation. */
export function normalise(form: string): string {
  let text = form
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an|a) (?=\S)/, "");
  let before: string;
  do {
    before = text;
    text = text
      .replace(/[\p{P}]+$/u, "")
      .replace(/'s$/, "")
      .trim();
  } while (text !== before);
  return text;
}

/** Whether a form is a pronoun or a bare common noun, which match only the very words of a span. */
export function isBare(form: string): boolean {
  const plain = normalise(form);
  if (plain.includes(" ")) return false;
  const written = form.trim().replace(/^(?:the|an|a)\s+/i, "");
  if (/^(?:US|U\.S\.?)$/.test(written)) return false;
  return PRONOUNS.has(plain) || !/\p{Lu}/u.test(written);
}

/** Whether one of two normalised strings contains the other on word boundaries. */
export function eitherContains(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  return a.length >= b.length ? containsWords(a, b) : containsWords(b, a);
}

function containsWords(whole: string, part: string): boolean {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!isWordCharacter(whole[at - 1]) && !isWordCharacter(whole[at + part.length])) return true;
  }
  return false;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
