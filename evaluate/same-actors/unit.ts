import type { Reading } from "../../src/model/reading.ts";
import type { Node } from "../../src/model/resolution.ts";
import { type ActorProfile, actorNodes } from "../../src/resolve/actors/index.ts";

/** teams: bodies of sports reports, which go by the names of places; peoples: adjectives and peoples of places. */
export type UnitClass = "people" | "bodies" | "teams" | "places" | "peoples";

/** Who the key says is meant at some words. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly who: string;
  readonly what: UnitClass;
}

/** An actor of one report: the node that we make of it, and who it is by the key. */
export interface Unit {
  readonly id: string;
  readonly report: string;
  /** Within which reports the key tells who is who: the topic, or all. */
  readonly within: string;
  readonly node: Node<ActorProfile>;
  readonly who: string;
  readonly what: UnitClass;
}

/** The named actors of a reading that stand where the key names somebody; who most of their names are by the key. */
export function unitsOf(reading: Reading, gold: readonly GoldName[], within: string): readonly Unit[] {
  const report = reading.report.id;
  return actorNodes(reading).flatMap(({ entity, node }) => {
    const spans = reading.mentions
      .filter((one) => one.entity === entity && one.form === "name")
      .map(({ span }) => span);
    const meant = spans.flatMap((span) => gold.find((one) => covers(span, one)) ?? []);
    const most = mostOf(meant);
    const what = most?.what === "places" && node.profile.kind === "people" ? "peoples" : most?.what;
    return most && what ? [{ id: `${report} ${entity}`, report, within, node, who: most.who, what }] : [];
  });
}

/** The two have the same words, or one holds the other's end: a name with and without its title or given name. */
const covers = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
) => a.end === b.end || (a.start === b.start && Math.abs(a.end - b.end) <= 2);

function mostOf(meant: readonly GoldName[]): GoldName | null {
  const times = (who: string) => meant.filter((one) => one.who === who).length;
  return meant.reduce<GoldName | null>((best, one) => (best && times(best.who) >= times(one.who) ? best : one), null);
}
