/** Ids that are remembered; a longer stream is not followed further back. */
const REMEMBERED = 100_000;

/** Where an id stood before, or null where it is new (or longer ago than is remembered). */
export function seenIds(remembered: number = REMEMBERED): (id: string, place: string) => string | null {
  const places = new Map<string, string>();
  return (id, place) => {
    const before = places.get(id) ?? null;
    if (before === null && places.size < remembered) places.set(id, place);
    return before;
  };
}
