/** A wording as the scorers compare it: small letters, no marks, no articles, single blanks (Du et al. 2021). */
export function normalise(words: string): string {
  return words
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, "")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .split(/\s+/)
    .filter(Boolean)
    .join(" ");
}
