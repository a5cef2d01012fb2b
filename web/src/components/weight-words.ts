/** Log-odds in words: 3 is twenty to one, 1 is near three to one. */
export function weightWords(adds: number): string {
  const size = Math.abs(adds);
  if (size < 0.05) return "says nothing";
  const how = size >= 3 ? "strongly" : size >= 1 ? "clearly" : "weakly";
  return `${how} ${adds > 0 ? "for" : "against"}`;
}
