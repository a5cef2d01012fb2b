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
