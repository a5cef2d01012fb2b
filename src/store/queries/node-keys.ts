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
  const seekers = new Map<number, Seeker[]>();
  const met = new Map<string, Met>();
  for (const [id, { topics, hints, periods }] of sought) {
    const mine = { nodes: new Set<number>(), hinted: new Map<number, number>() };
    met.set(id, mine);
    const ended = periods.flatMap((some) => closed(some, there));
    for (const key of keysIn(room, topics, ended)) seek(seekers, key, { mine, byHint: false });
    for (const key of keysIn(room, hints, ended)) seek(seekers, key, { mine, byHint: true });
  }
  // Few of the keys that are sought are kept: from here on only these cost anything.
  for (const [key, node] of await nodesUnder(one, seekers.keys()))
    for (const { mine, byHint } of seekers.get(key) ?? []) meet(mine, { node, byHint, topic: topicOf(key) });
  return new Map([...met].map(([id, { nodes }]) => [id, nodes]));
}

/** The nodes that were met, and those that one hint led to, with its topic. */
interface Met {
  readonly nodes: Set<number>;
  readonly hinted: Map<number, number>;
}

interface Seeker {
  readonly mine: Met;
  readonly byHint: boolean;
}

function seek(seekers: Map<number, Seeker[]>, key: number, seeker: Seeker): void {
  const others = seekers.get(key);
  if (others) others.push(seeker);
  else seekers.set(key, [seeker]);
}

/** A hint leads to a node together with another: one hint may be shared in two periods. */
function meet(
  { nodes, hinted }: Met,
  found: { readonly node: number; readonly byHint: boolean; readonly topic: number },
) {
  const { node, byHint, topic } = found;
  const before = byHint ? hinted.get(node) : undefined;
  if (byHint && before === undefined) hinted.set(node, topic);
  else if (before !== topic) nodes.add(node);
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

async function nodesUnder(one: CaseDb, keys: Iterable<number>): Promise<readonly (readonly [number, number])[]> {
  const kept = one.db.selectFrom("node_key").select(["key", "node"]).where("key", "in", amongNumbers(one, keys));
  return rowsAtOnce(one, kept, ["key", "node"]);
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
