/** A name as the word lists compare it: lower case, straight quotes, no accents, no leading article, no final 's. */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`ʼʻ]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|an|a) (?=\S)/, "")
    .replace(/'s?$/, "")
    .replace(/(?<=\b[a-z])\./g, "")
    .replace(/[-‐‑–]/g, " ");
}

/** Keys to look a name up by, best first; a listed acronym ("WHO") is found only by capitals, so that "Who" is none. */
export function lookupKeys(name: string): readonly string[] {
  const key = nameKey(name);
  const bare = name.replace(/^(?:the|an?) /i, "").replace(/['’]s$/, "");
  return /\p{Ll}/u.test(bare) ? [key] : [`^${key}`, key];
}

/** The key under which a listed form is kept. */
export function listedKey(form: string): string {
  return /^[\p{Lu}\d.&/'-]{2,8}$/u.test(form) ? `^${nameKey(form)}` : nameKey(form);
}
