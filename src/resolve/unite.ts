/** The groups of ids that hang together by pairs: each id with the least id of its group. */
export function unite(
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const above = new Map(ids.map((id) => [id, id]));
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at) ?? at; next !== at; next = above.get(at) ?? at) {
      above.set(at, above.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const [a, b] of pairs) {
    const [first = a, second = b] = [top(a), top(b)].sort();
    above.set(second, first);
  }
  return new Map(ids.map((id) => [id, top(id)]));
}
