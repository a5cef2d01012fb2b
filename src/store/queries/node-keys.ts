import type { Keys, Periods, RoomName } from "../../model/resolution.ts";
import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { firstKeyOf, keyNumbers, periodOf, topicOf } from "../key-number.ts";
import { rowsAtOnce } from "../rows-at-once.ts";

/** The numbers of the keys that a node is kept under. */
export function keysKept(room: RoomName, { topics, hints, periods }: Keys): readonly number[] {
  return [...new Set(keysIn(room, [...topics, ...hints], periods))];
}

/** For each id with the keys that it seeks, the numbers of the nodes that it meets. */
export async function nodesSharing(
  one: CaseDb,
  room: RoomName,
  sought: ReadonlyMap<string, Keys>,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const isOpen = [...sought.values()].some(({ periods }) => periods.some(({ to }) => to === Number.POSITIVE_INFINITY));
  const there = isOpen ? await periodsKept(one) : [];
  const looks = [...sought.values()].map(({ topics, hints, periods }) => {
    const ended = periods.flatMap((some) => closed(some, there));
    return { topics: keysIn(room, topics, ended), hints: keysIn(room, hints, ended) };
  });
  const found = await nodesUnder(one, distinct(looks.flatMap(({ topics, hints }) => [topics, hints])));
  return new Map([...sought.keys()].map((id, at) => [id, nodesMet(looks[at] ?? NOWHERE, found)]));
}

interface Looks {
  readonly topics: readonly number[];
  readonly hints: readonly number[];
}
const NOWHERE: Looks = { topics: [], hints: [] };

/** Each number once. A hundred are sought for an event, most of them in vain: sorting costs less than a set of them. */
function distinct(lists: readonly (readonly number[])[]): readonly number[] {
  const sorted = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    sorted.set(list, end);
    end += list.length;
  }
  sorted.sort();
  return [...sorted.filter((number, at) => at === 0 || number !== sorted[at - 1])];
}

function nodesMet({ topics, hints }: Looks, found: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const met = new Set<number>();
  for (const key of topics) for (const node of found.get(key) ?? []) met.add(node);
  const hinted = new Map<number, number>();
  for (const key of hints)
    for (const node of found.get(key) ?? []) {
      // One hint may be shared in two periods.
      const topic = topicOf(key);
      const before = hinted.get(node);
      if (before === undefined) hinted.set(node, topic);
      else if (before !== topic) met.add(node);
    }
  return met;
}

function keysIn(room: RoomName, topics: readonly string[], periods: readonly Periods[]): readonly number[] {
  const all = periods.flatMap(({ from, to }) => numbersFrom(from, to));
  return topics.flatMap((topic) => keyNumbers(room, topic, all));
}

/** Periods that end; of one without an end those that something is kept under. */
function closed({ from, to }: Periods, there: readonly number[]): readonly Periods[] {
  if (to !== Number.POSITIVE_INFINITY) return [{ from, to }];
  return there.filter((period) => period >= from).map((period) => ({ from: period, to: period }));
}

const numbersFrom = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

async function nodesUnder(one: CaseDb, keys: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>> {
  const kept = one.db.selectFrom("node_key").select(["key", "node"]).where("key", "in", amongNumbers(one, keys));
  const found = new Map<number, number[]>();
  for (const [key, node] of await rowsAtOnce(one, kept, ["key", "node"])) {
    const there = found.get(key);
    if (there) there.push(node);
    else found.set(key, [node]);
  }
  return found;
}

/** The periods under which some node is kept: one look into the index for each. */
async function periodsKept({ db }: CaseDb): Promise<readonly number[]> {
  const periods: number[] = [];
  for (let next = 1; ; ) {
    const row = await db
      .selectFrom("node_key")
      .select((of) => of.fn.min("key").as("key"))
      .where("key", ">=", firstKeyOf(next))
      .executeTakeFirst();
    const period = row?.key == null ? null : periodOf(Number(row.key));
    if (period === null) return periods;
    periods.push(period);
    next = period + 1;
  }
}
