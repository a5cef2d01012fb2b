import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";

/** How names of entries are looked through: see `entryLooks` of the room of actors. */
export interface NameLook {
  readonly key: string;
  readonly sort: string;
  readonly words: readonly string[];
}

export interface EntryCalled {
  readonly list: string;
  readonly id: string;
  /** Whether one of its names is what was asked for. */
  readonly whole: boolean;
}

/**
 * The entries of all lists that bear a name, then those of a name with words that begin so. The first are found by an index;
 * for the others every name of the lists is looked at.
 */
export async function entriesCalled(
  one: CaseDb,
  looks: readonly NameLook[],
  limit: number,
): Promise<readonly EntryCalled[]> {
  const named = () => one.db.selectFrom("knowledge_name").select(["list", "entry as id"]).distinct();
  const keys = looks.map(({ key }) => key);
  const whole = await named().where("key", "in", among(one, keys)).orderBy("list").orderBy("id").limit(limit).execute();
  const found = new Map(whole.map((entry) => [JSON.stringify(entry), { ...entry, whole: true }]));
  for (const { sort, words } of looks) {
    if (words.length === 0 || found.size >= limit) continue;
    const [first, after] = [sort, sort.replace(" ", "!")];
    const begun = await words
      .reduce(
        (query, word) => query.where("key", "like", `% ${literally(word)}%`),
        named().where("key", ">=", first).where("key", "<", after),
      )
      .orderBy("list")
      .orderBy("id")
      .limit(limit)
      .execute();
    for (const entry of begun) {
      const id = JSON.stringify(entry);
      if (!found.has(id) && found.size < limit) found.set(id, { ...entry, whole: false });
    }
  }
  return [...found.values()];
}

/** Words of keys are letters and digits, or nearly: what a pattern would take for its own stands for any one sign. */
const literally = (words: string): string => words.replace(/[%\\]/g, "_");
