import type { Keys, Periods, RoomName } from "../../model/resolution.ts";
import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { beginning, firstKeyOf, keyNumber, partsOf, periodOf, topicNumber } from "../key-number.ts";
import { rowsAtOnce } from "../rows-at-once.ts";

/** The numbers of the keys that a node is kept under. */
export function keysKept(room: RoomName, keys: Keys): readonly number[] {
  const numbers = looksOf(room, keys, []).flatMap(({ first, topics, hints }) =>
    [...topics, ...hints].map((topic) => keyNumber(first, topic)),
  );
  return [...new Set(numbers)];
}

/** For each id with the keys that it seeks, the numbers of the nodes that it meets. */
export async function nodesSharing(
  one: CaseDb,
  room: RoomName,
  sought: ReadonlyMap<string, Keys>,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const there = [...sought.values()].some(({ periods }) => periods.some(isLong)) ? await periodsKept(one) : [];
  const looks = new Map([...sought].map(([id, keys]) => [id, looksOf(room, keys, there)]));
  const found = await nodesUnder(one, distinctNumbers([...looks.values()].flat()));
  return new Map([...looks].map(([id, own]) => [id, nodesMet(own, found)]));
}

/** The keys that begin with one number: of an event those of one week, of which it has dozens. */
interface Look {
  readonly first: number;
  readonly topics: readonly number[];
  readonly hints: readonly number[];
}

/** `there`: the periods under which something is kept, for long stretches of them. */
function looksOf(room: RoomName, { topics, hints, periods }: Keys, there: readonly number[]): readonly Look[] {
  const numbered = (some: readonly string[]) => some.map((topic) => topicNumber(room, topic));
  const timed = periods.filter(({ from }) => from > 0);
  const looks: Look[] = timed.length < periods.length ? [...timeless(room, { topics, hints })] : [];
  if (timed.length === 0) return looks;
  const own = { topics: numbered(topics), hints: numbered(hints) };
  for (const some of timed) for (const first of periodsIn(some, there)) looks.push({ first, ...own });
  return looks;
}

/** Keys to which time says nothing, those that begin alike together. */
function timeless(room: RoomName, { topics, hints }: Pick<Keys, "topics" | "hints">): Iterable<Look> {
  const looks = new Map<number, { readonly first: number; readonly topics: number[]; readonly hints: number[] }>();
  const lookAt = (first: number) => {
    const look = looks.get(first) ?? { first, topics: [], hints: [] };
    looks.set(first, look);
    return look;
  };
  for (const topic of topics) lookAt(beginning(room, topic)).topics.push(topicNumber(room, topic));
  for (const hint of hints) lookAt(beginning(room, hint)).hints.push(topicNumber(room, hint));
  return looks.values();
}

/** A stretch of more periods than this is looked through only where something is kept: a year, or one without an end. */
const MANY = 26;

const isLong = ({ from, to }: Periods) => to - from >= MANY;

function periodsIn(some: Periods, there: readonly number[]): readonly number[] {
  if (isLong(some)) return there.filter((period) => some.from <= period && period <= some.to);
  return Array.from({ length: some.to - some.from + 1 }, (_, at) => some.from + at);
}

/** Each number once. Hundreds are sought for an event, most of them in vain: sorting costs less than a set of them. */
function distinctNumbers(looks: readonly Look[]): readonly number[] {
  const sorted = new Float64Array(looks.reduce((sum, { topics, hints }) => sum + topics.length + hints.length, 0));
  let end = 0;
  for (const { first, topics, hints } of looks) {
    for (const topic of topics) sorted[end++] = keyNumber(first, topic);
    for (const hint of hints) sorted[end++] = keyNumber(first, hint);
  }
  sorted.sort();
  return [...sorted.filter((number, at) => at === 0 || number !== sorted[at - 1])];
}

/** The nodes kept under keys, by their first part and their topic: a whole period without any is passed over at once. */
type Found = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

function nodesMet(looks: readonly Look[], found: Found): ReadonlySet<number> {
  const met = new Set<number>();
  const hinted = new Map<number, number>();
  for (const { first, topics, hints } of looks) {
    const here = found.get(first);
    if (!here) continue;
    for (const topic of topics) for (const node of here.get(topic) ?? NOBODY) met.add(node);
    for (const hint of hints)
      for (const node of here.get(hint) ?? NOBODY) {
        // One hint may be shared in two periods.
        const before = hinted.get(node);
        if (before === undefined) hinted.set(node, hint);
        else if (before !== hint) met.add(node);
      }
  }
  return met;
}

const NOBODY: readonly number[] = [];

async function nodesUnder(one: CaseDb, keys: readonly number[]): Promise<Found> {
  const kept = one.db.selectFrom("node_key").select(["key", "node"]).where("key", "in", amongNumbers(one, keys));
  const found = new Map<number, Map<number, number[]>>();
  for (const [key, node] of await rowsAtOnce(one, kept, ["key", "node"])) {
    const { first, topic } = partsOf(key);
    const here = found.get(first) ?? new Map<number, number[]>();
    found.set(first, here);
    const there = here.get(topic);
    if (there) there.push(node);
    else here.set(topic, [node]);
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
