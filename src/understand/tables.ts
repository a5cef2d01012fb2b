import type { WordRange } from "./analysis.ts";

/**
 * A table that is made of a list (or another part of a draft) once, however often it is asked for: what a stage hands on
 * is never changed, so that looking something up need not walk the whole text each time.
 */
export function onceFor<Part extends object, Table>(make: (part: Part) => Table): (part: Part) => Table {
  const made = new WeakMap<Part, Table>();
  return (part) => {
    if (!made.has(part)) made.set(part, make(part));
    return made.get(part) as Table;
  };
}

/** Those of a list that cover a word, in the list's order; `rangesOf` says which words one of them covers. */
export function coverers<T>(
  rangesOf: (one: T) => readonly WordRange[],
): (list: readonly T[], word: number) => readonly T[] {
  const tableOf = onceFor((list: readonly T[]) => {
    const table = new Map<number, T[]>();
    for (const one of list) {
      for (const { first, after } of rangesOf(one)) {
        for (let word = first; word < after; word++) {
          const known = table.get(word);
          if (!known) table.set(word, [one]);
          else if (known.at(-1) !== one) known.push(one);
        }
      }
    }
    return table;
  });
  return (list, word) => tableOf(list).get(word) ?? [];
}

/** The first of a list under each key. */
export function firstByKey<T, Key>(keyOf: (one: T) => Key): (list: readonly T[], key: Key) => T | undefined {
  const tableOf = onceFor((list: readonly T[]) => {
    const table = new Map<Key, T>();
    for (const one of list) if (!table.has(keyOf(one))) table.set(keyOf(one), one);
    return table;
  });
  return (list, key) => tableOf(list).get(key);
}
