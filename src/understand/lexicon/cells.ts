/** The values of a cell: parted by "|", blanks dropped. */
export function cellValues(cell: string | undefined): readonly string[] {
  return (cell ?? "")
    .split("|")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

/** A map that refuses a second, different value for a key: a doubled entry is the maintainer's fault. */
export function addOnce<T>(map: Map<string, T>, key: string, value: T, file: string): void {
  const known = map.get(key);
  if (known !== undefined && known !== value) throw new Error(`lexicon/${file}: "${key}" stands twice`);
  map.set(key, value);
}

/** The value of the first key that the map holds. */
export function firstOf<T>(map: ReadonlyMap<string, T>, keys: readonly string[]): T | null {
  for (const key of keys) {
    const value = map.get(key);
    if (value !== undefined) return value;
  }
  return null;
}
