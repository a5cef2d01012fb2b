import type { Told } from "./ecb.ts";

/** What was told as one story and is several, and what was parted, a line each; of unseen topics. */
export function mistakes(
  groups: readonly (readonly string[])[],
  told: readonly Told[],
  unseen: ReadonlySet<string>,
): readonly string[] {
  const byId = new Map(told.map((one) => [one.node.id, one]));
  const parts = new Map<string, number[]>();
  const mixed = groups.flatMap((group) => {
    const counts = new Map<string, number>();
    for (const id of group) {
      const story = byId.get(id)?.story ?? "";
      counts.set(story, (counts.get(story) ?? 0) + 1);
    }
    for (const [story, count] of counts) parts.set(story, [...(parts.get(story) ?? []), count]);
    return counts.size > 1 && group.some((id) => unseen.has(id)) ? [`stories: mixed: ${list(counts)}`] : [];
  });
  const seen = new Set(told.filter(({ node }) => unseen.has(node.id)).map(({ story }) => story));
  const parted = [...parts]
    .filter(([story, counts]) => counts.length > 1 && seen.has(story))
    .map(([story, counts]) => `stories: parted: ${story} into ${counts.sort((a, b) => b - a).join(" + ")}`);
  return [...mixed, ...parted];
}

const list = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([story, count]) => `${story} (${count})`).join(", ");
