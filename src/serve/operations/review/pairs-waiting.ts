import type { Comparison, RoomName } from "../../../model/resolution.ts";
import { ACTORS, type ActorProfile } from "../../../resolve/actors/index.ts";
import { EVENTS, type EventProfile } from "../../../resolve/events/index.ts";
import { anchorOfEntity } from "../../../store/anchor.ts";
import type { CaseDb } from "../../../store/case.ts";
import { claimsByKey } from "../../../store/queries/claims.ts";
import { groupRows } from "../../../store/queries/groups.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { reportIds, reportRow } from "../../../store/queries/reports.ts";
import { type DoubtfulPair, doubtfulPairs, pairsJudged } from "../../../store/queries/review.ts";
import { firstUse } from "../../../store/queries/uses.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import { inSentence } from "../shapes/in-sentence.ts";
import { readingsShown } from "./readings-shown.ts";
import type { WaitingPairItem } from "./waiting.ts";

type Room = Extract<RoomName, "actors" | "events">;

/** So many of the pairs nearest to even are weighed by what hangs on them. */
const WINDOW = 1000;

interface Weighed extends DoubtfulPair {
  readonly room: Room;
  readonly groups: readonly [string, string];
  readonly claims: readonly [number, number];
  readonly names: readonly [string, string];
  readonly weight: number;
}

/** Pairs of actors and of events that may be one and that nobody judged, those first that weigh most; and how many wait. */
export async function pairsWaiting(
  one: CaseDb,
  limit: number,
): Promise<{ readonly items: readonly WaitingPairItem[]; readonly waiting: number }> {
  const found = await doubtfulPairs(one, WINDOW);
  const weighed: Weighed[] = [];
  for (const room of ["actors", "events"] as const)
    weighed.push(
      ...(await weighedIn(
        one,
        room,
        found.filter((pair) => pair.room === room),
      )),
    );
  weighed.sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1));
  const shown = readingsShown(one);
  const items: WaitingPairItem[] = [];
  for (const pair of weighed.slice(0, limit)) {
    const item = await itemOf(one, pair, shown);
    if (item) items.push(item);
  }
  return { items, waiting: weighed.length };
}

/** Of several pairs between the same two groups the one nearest to even stands for all; pairs within one group are settled. */
async function weighedIn(one: CaseDb, room: Room, pairs: readonly DoubtfulPair[]): Promise<readonly Weighed[]> {
  const nodes = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const [groups, judged] = [await keptFor(one, room).groupsOf(nodes), await pairsJudged(one, nodes)];
  const rows = await shownGroups(one, room, new Set(groups.values()));
  const seen = new Set<string>();
  return pairs.flatMap((pair) => {
    const [a, b] = [groups.get(pair.a) ?? "", groups.get(pair.b) ?? ""];
    const [left, right] = [rows.get(a), rows.get(b)];
    const both = [a, b].sort().join(" ");
    if (!left || !right || a === b || judged.has(`${pair.a} ${pair.b}`) || seen.has(both)) return [];
    seen.add(both);
    const claims = [left.claims, right.claims] as const;
    const names = [left.name, right.name] as const;
    return [{ ...pair, room, groups: [a, b] as const, claims, names, weight: weightOf(pair.score, claims) }];
  });
}

async function shownGroups(one: CaseDb, room: Room, groups: ReadonlySet<string>) {
  const shown = (name: string, claims: number) => ({ name, claims });
  if (room === "actors")
    return new Map([...(await groupRows(one, "actor", groups))].map(([id, row]) => [id, shown(row.name, row.claims)]));
  const events = [...(await groupRows(one, "event", groups))].filter(([, { type }]) => type !== "statement");
  return new Map(events.map(([id, row]) => [id, shown(row.label, row.claims)]));
}

/** How near to even, 0 to 1, times what a merge would move: the claims of the smaller of the two. */
function weightOf(score: number, [a, b]: readonly [number, number]): number {
  const doubt = 1 - Math.abs(2 * chanceOf(score) - 1);
  return Math.round(doubt * (1 + Math.log2(1 + Math.min(a, b))) * 1000) / 1000;
}

const chanceOf = (score: number) => 1 / (1 + Math.exp(-score));

type Shown = ReturnType<typeof readingsShown>;

async function itemOf(one: CaseDb, pair: Weighed, shown: Shown): Promise<WaitingPairItem | null> {
  const { room, a, b, score, weight, claims } = pair;
  const [left, right] = [await sideOf(one, pair, { at: 0, shown }), await sideOf(one, pair, { at: 1, shown })];
  if (!left || !right) return null;
  const { features } = await compared(one, room, a, b);
  const chance = chanceOf(score);
  return {
    ...{ kind: "pair", room, weight, a: left, b: right, chance: Math.round(chance * 1000) / 1000 },
    features: [...features]
      .sort((x, y) => Math.abs(y.adds) - Math.abs(x.adds))
      .map(({ says, adds }) => ({ says, adds })),
    asks: [
      `They are one with a chance of ${Math.round(chance * 100)} %`,
      `${Math.min(...claims)} and ${Math.max(...claims)} claims hang on them`,
    ],
  };
}

async function compared(one: CaseDb, room: Room, a: string, b: string): Promise<Pick<Comparison, "features">> {
  if (room === "actors") {
    const profiles = await keptFor<ActorProfile>(one, room).profilesOf([a, b]);
    const [left, right] = [profiles.get(a), profiles.get(b)];
    return left && right ? ACTORS.compare(left, right) : { features: [] };
  }
  const profiles = await keptFor<EventProfile>(one, room).profilesOf([a, b]);
  const [left, right] = [profiles.get(a), profiles.get(b)];
  return left && right ? EVENTS.compare(left, right) : { features: [] };
}

/** One of the two where it stands first: its words in their sentence. */
async function sideOf(
  one: CaseDb,
  pair: Weighed,
  { at, shown }: { readonly at: 0 | 1; readonly shown: Shown },
): Promise<WaitingPairItem["a"] | null> {
  const { room, groups, names, claims } = pair;
  const use = await firstUse(one, room, at === 0 ? pair.a : pair.b);
  const [id] = use ? await reportIds(one, [use.report]) : [];
  const row = id === undefined ? undefined : await reportRow(one, id);
  const known = id === undefined ? null : await shown(id);
  if (!use || id === undefined || !row || !known) return null;
  const words =
    room === "actors"
      ? anchorOfEntity(known.reading, use.ref)
      : known.reading.claims.find((claim) => claim.id === use.ref)?.content;
  if (!words) return null;
  const found = room === "events" ? await claimsByKey(one, [{ report: id, claim: use.ref }]) : [];
  const [line = null] = await claimLines(
    one,
    found.map((claim) => claim.id),
  );
  return {
    ...{ ref: `${id} ${use.ref}`, group: groups[at], name: names[at], claims: claims[at] },
    ...{ report: id, title: row.title, publisher: row.publisher, published: row.published, line },
    around: inSentence(known.text, known.reading, words),
  };
}
