import type { Keys, Periods, RoomName } from "../../model/resolution.ts";
import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { firstKeyOf, keyNumbers, periodOf, topicOf } from "../key-number.ts";
import { rowsAtOnce } from "../rows-at-once.ts";

/** The numbers of the keys that a node is kept under. */
export function keysKept(room: RoomName, { topics, hints, periods }: Keys): readonly number[] {
  return keysIn(room, [...topics, ...hints], periods);
}

/** For each id with the keys that it seeks, the numbers of the nodes that it meets. */
export async function nodesSharing(
  one: CaseDb,
  room: RoomName,
  sought: ReadonlyMap<string, Keys>,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const isOpen = [...sought.values()].some(({ periods }) => periods.some(({ to }) => to === Number.POSITIVE_INFINITY));
  const there = isOpen ? await periodsKept(one) : [];
  const keys = new Map(
    [...sought].map(([id, { topics, hints, periods }]) => {
      const ended = periods.flatMap((some) => closed(some, there));
      return [id, { topics: keysIn(room, topics, ended), hints: keysIn(room, hints, ended) }] as const;
    }),
  );
  const all = [...keys.values()].flatMap(({ topics, hints }) => [...topics, ...hints]);
  const nodes = await nodesUnder(one, new Set(all));
  return new Map([...keys].map(([id, some]) => [id, nodesMet(some, nodes)]));
}

function nodesMet(
  { topics, hints }: { readonly topics: readonly number[]; readonly hints: readonly number[] },
  nodes: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<number> {
  const met = new Set(topics.flatMap((key) => nodes.get(key) ?? []));
  const hinted = new Map<number, number>();
  for (const key of hints)
    for (const node of nodes.get(key) ?? []) {
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
  return [...new Set(topics.flatMap((topic) => keyNumbers(room, topic, all)))];
}

/** Periods that end; of one without an end those that something is kept under. */
function closed({ from, to }: Periods, there: readonly number[]): readonly Periods[] {
  if (to !== Number.POSITIVE_INFINITY) return [{ from, to }];
  return there.filter((period) => period >= from).map((period) => ({ from: period, to: period }));
}

const numbersFrom = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

async function nodesUnder(one: CaseDb, keys: Iterable<number>): Promise<ReadonlyMap<number, readonly number[]>> {
  const kept = one.db.selectFrom("node_key").select(["key", "node"]).where("key", "in", amongNumbers(one, keys));
  const rows = await rowsAtOnce(one, kept, ["key", "node"]);
  const nodes = new Map<number, number[]>();
  for (const { key, node } of rows) {
    const there = nodes.get(key);
    if (there) there.push(node);
    else nodes.set(key, [node]);
  }
  return nodes;
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
