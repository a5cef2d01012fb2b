import type { Comparison, Edge, RoomName } from "../../../model/resolution.ts";
import type { CaseDb } from "../../../store/case.ts";
import { judgementsAtNodes } from "../../../store/queries/anchors.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import type { Merge, PairJudgement } from "./merge.ts";

export interface Merges {
  /** Why it is one: the strongest edges within the group. */
  readonly merged: Merge[];
  /** How many there are. */
  readonly pairs: number;
  /** Who or what else it may be: edges that lead out of it, each with the group at the other end. */
  readonly apart: (Merge & { readonly group: string })[];
  readonly judged: PairJudgement[];
}

interface Compared<Profile> {
  readonly room: Extract<RoomName, "actors" | "events">;
  readonly compare: (a: Profile, b: Profile) => Comparison;
  /** Nodes in words, as far as they have any. */
  readonly namesOf: (
    nodes: readonly string[],
    profiles: ReadonlyMap<string, Profile>,
  ) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
}

const MOST = 30;

/** Why a group is one, what was kept apart from it, and what people decided about either. */
export async function mergesOf<Profile>(
  one: CaseDb,
  group: string,
  { room, compare, namesOf }: Compared<Profile>,
): Promise<Merges> {
  const kept = keptFor<Profile>(one, room);
  const own = new Set(await kept.membersOf([group]));
  const isInside = ({ a, b }: Edge) => own.has(a) && own.has(b);
  const ranked = [...(await kept.edgesAt([...own]))].sort(
    (x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1),
  );
  const inside = ranked.filter(isInside);
  const shown = [...inside.slice(0, MOST), ...ranked.filter((edge) => !isInside(edge)).slice(0, MOST)];
  const outside = shown.flatMap((edge) => (isInside(edge) ? [] : [own.has(edge.a) ? edge.b : edge.a]));
  const nodes = [...new Set(shown.flatMap(({ a, b }) => [a, b]))];
  const [profiles, groups] = [await kept.profilesOf(nodes), await kept.groupsOf(outside)];
  const names = await namesOf(nodes, profiles);
  const told = ({ a, b, verdict, score }: Edge): Merge => {
    const [left, right] = [profiles.get(a), profiles.get(b)];
    const features = left && right ? compare(left, right).features : [];
    return {
      ...{ a: names.get(a) ?? a, b: names.get(b) ?? b, nodes: [a, b], verdict, score },
      says: features.map(({ says }) => says),
      features: [...features]
        .sort((x, y) => Math.abs(y.adds) - Math.abs(x.adds))
        .map(({ says, adds }) => ({ says, adds })),
    };
  };
  return {
    merged: shown.filter(isInside).map(told),
    pairs: inside.length,
    apart: shown
      .filter((edge) => !isInside(edge))
      .map((edge) => ({ ...told(edge), group: groups.get(own.has(edge.a) ? edge.b : edge.a) ?? "" })),
    judged: await judgedAt(one, room, [...own]),
  };
}

/** What people decided about two, one of them among these nodes, and did not take back; the latest first. */
async function judgedAt(one: CaseDb, room: RoomName, nodes: readonly string[]): Promise<PairJudgement[]> {
  const ids = await judgementsAtNodes(one, room, nodes);
  const judgements = ids.length === 0 ? [] : await listJudgements(one, { ids, standing: true });
  return judgements
    .flatMap(({ id, by, at, note, decision }): PairJudgement[] => {
      if (!("a" in decision)) return [];
      const words = ({ report, text }: typeof decision.a) => ({ report, words: text });
      return [{ id, verdict: decision.verdict, by, at, a: words(decision.a), b: words(decision.b), note }];
    })
    .reverse();
}
