/** Items by key, keys in the order in which they first came. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Each once, in order of the alphabet. */
export function distinct(words: Iterable<string>): string[] {
  return [...new Set(words)].sort();
}
