import { QUAD_WORDS, STATUS_WORDS, typeWords } from "../words.ts";

export type SplitName = "quad" | "type" | "status";

/** What the events of a stretch are told apart by, and how its values are called. */
export const SPLIT_WORDS: Readonly<
  Record<SplitName, { readonly title: string; readonly words: (value: string) => string }>
> = {
  quad: { title: "class", words: (value) => (value === NONE ? "of no class" : (QUAD_WORDS[value] ?? value)) },
  type: { title: "type", words: typeWords },
  status: {
    title: "how sure it sounds",
    words: (value) =>
      Object.hasOwn(STATUS_WORDS, value) ? STATUS_WORDS[value as keyof typeof STATUS_WORDS].word : value,
  },
};

/** So many values have a fill of their own; the others are one. */
export const FILLS = 7;
export const OTHERS = "others";
/** Some types belong to no class. */
const NONE = "none";

interface Bin {
  readonly events: number;
  readonly parts: readonly { readonly value: string; readonly events: number }[];
}

/** The values in the order in which they are stacked: those with the most events, then all others as one. */
export function stackOrder(bins: readonly Bin[], split: SplitName | null): readonly string[] {
  if (!split) return [];
  const sums = new Map<string, number>();
  for (const { parts } of bins) for (const { value, events } of parts) sums.set(value, (sums.get(value) ?? 0) + events);
  const ordered = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
  if (split === "quad") return ["1", "2", "3", "4", NONE].filter((quad) => quad === NONE || sums.has(quad));
  return ordered.length > FILLS ? [...ordered.slice(0, FILLS - 1), OTHERS] : ordered;
}

/** The events of a stretch by the values that are stacked. */
export function stacked(
  { events: all, parts }: Bin,
  order: readonly string[],
): readonly { readonly value: string; readonly events: number }[] {
  const told = parts.reduce((sum, { events }) => sum + events, 0);
  return order.map((value) => ({
    value,
    events:
      value === NONE
        ? Math.max(0, all - told)
        : parts
            .filter((part) => (value === OTHERS ? !order.includes(part.value) : part.value === value))
            .reduce((sum, { events }) => sum + events, 0),
  }));
}
