import type { MentionKind } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { headOf } from "./parties-of.ts";
import { isPlain } from "./plain-words.ts";
import { withoutMarks } from "./stem.ts";

/** The sorts of signs in a scene, by the mark that each begins with, and how many of a sort are kept. */
export const SCENE_SORTS = { person: "p:", body: "b:", place: "l:", deed: "w:" } as const;
/** Stands behind the name of its sort that the report mentions most. */
export const MAIN = "!";
export type SceneSort = keyof typeof SCENE_SORTS;
const MOST: Readonly<Record<SceneSort, number>> = { person: 5, body: 4, place: 4, deed: 6 };
const SORT_OF: Partial<Record<MentionKind, SceneSort>> = {
  person: "person",
  organization: "body",
  facility: "body",
  group: "body",
  other: "body",
  place: "place",
};

/** Whom and what a report is about: the names that it mentions most, its own outlet apart, and the words for what happens in it; sorted. */
export function sceneOf({ report, mentions, entities, predicates }: Reading): readonly string[] {
  const media = new Set(
    [report.publisher, ...report.credits.map(({ name }) => name)].map((name) => name && fold(name)),
  );
  const uses = new Map<string, number>();
  const named = new Set<string>();
  for (const { entity, form } of mentions) {
    uses.set(entity, (uses.get(entity) ?? 0) + 1);
    if (form === "name") named.add(entity);
  }
  const names = entities.flatMap(({ id, kind, name }) => {
    const [sort, head] = [SORT_OF[kind], headOf(name)];
    if (!named.has(id) || !sort || media.has(fold(name)) || !/^\p{L}{3,}/u.test(head)) return [];
    return [{ sort, word: sort === "person" ? withInitial(name, head) : head, count: uses.get(id) ?? 0 }];
  });
  const deeds = predicates
    .filter(({ lemma }) => /^\p{L}{3,}/u.test(lemma) && !PLAIN.some((kind) => isPlain(lemma, kind)))
    .map(({ lemma, roleset }) => ({ sort: "deed" as const, word: roleset?.split(".")[0] ?? lemma, count: 1 }));
  return [...most([...names, ...deeds])].sort();
}

/** "j.khan" of Jahanzaib Khan, "khan" where the report has no more: people of one surname are told apart. */
function withInitial(name: string, surname: string): string {
  const [first = ""] = fold(name).match(/\p{L}+/u) ?? [];
  return first === surname || first === "" ? surname : `${first.charAt(0)}.${surname}`;
}

/** The surname of a person of a scene; any other name as it is. */
export const surnameIn = (name: string): string => name.replace(/^\p{L}\./u, "");

const fold = (name: string) => withoutMarks(name.toLowerCase());

const PLAIN = ["function", "light", "speech"] as const;

interface Seen {
  readonly sort: SceneSort;
  readonly word: string;
  readonly count: number;
}

/** The signs of each sort that come most often, those of equal number in the order of the alphabet. */
function most(seen: readonly Seen[]): readonly string[] {
  const sums = new Map<string, { sort: SceneSort; count: number }>();
  for (const { sort, word, count } of seen) {
    const sign = SCENE_SORTS[sort] + word;
    sums.set(sign, { sort, count: (sums.get(sign)?.count ?? 0) + count });
  }
  const ranked = [...sums].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  return (Object.keys(SCENE_SORTS) as SceneSort[]).flatMap((sort) =>
    ranked
      .filter(([, one]) => one.sort === sort)
      .slice(0, MOST[sort])
      .map(([sign], rank) => (rank === 0 && sort !== "deed" ? `${sign}${MAIN}` : sign)),
  );
}
