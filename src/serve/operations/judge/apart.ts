import type { Anchor, Judgement } from "../../../model/judgement.ts";
import type { Reading } from "../../../model/reading.ts";
import { entityAt } from "../../../store/anchor.ts";
import type { CaseDb } from "../../../store/case.ts";
import { judgementsOnPairs } from "../../../store/queries/judgements.ts";
import { type Apart, nodesOfReading } from "../resolve/uses-of-reading.ts";
import { claimMeant } from "./corrected-reading.ts";
import { shownReading } from "./shown-reading.ts";

const ROOM_OF = { entity: "actors", claim: "events" } as const;

/** Two uses that somebody judged, by their words. */
interface Pair {
  readonly verdict: "same" | "not-same" | "unsure";
  readonly a: Anchor;
  readonly b: Anchor;
}

/**
 * What cannot be told apart is one node, until somebody tells two of its uses apart: then each of the two has a node of its
 * own, named by its words, and a judgement can stand between them; the other uses stay together and go to the one that
 * suits them better. A function of readings and of the judgements that stand.
 */
export async function apartIn(
  one: CaseDb,
  readings: ReadonlyMap<string, Reading>,
): Promise<ReadonlyMap<string, Apart>> {
  const judgements = await judgementsAround(one, readings.keys());
  if (judgements.length === 0) return new Map();
  const known = new Map(readings);
  for (const id of reportsIn(judgements)) {
    const reading = known.has(id) ? null : await shownReading(one, id);
    if (reading) known.set(id, reading);
  }
  const apart = new Map<string, Map<string, string>>();
  // Actors first: events are told apart by their parties already.
  for (const what of ["entity", "claim"] as const) {
    const nodes = new Map([...known].map(([id, reading]) => [id, nodesOfReading(reading, apart.get(id))]));
    for (const { a, b, verdict } of latestOfEach(judgements, known)) {
      if (verdict !== "not-same" || a.what !== what) continue;
      const nodeOf = (anchor: Anchor) => {
        const ref = refAt(known, anchor);
        return ref && nodes.get(anchor.report)?.[ROOM_OF[what]].get(ref);
      };
      const [left, right] = [nodeOf(a), nodeOf(b)];
      if (!left || left !== right || isOneUse(known, a, b)) continue;
      for (const anchor of [a, b]) setApart(apart, anchor, refAt(known, anchor) ?? "");
    }
  }
  return apart;
}

/** Reports that judgements on two things tie to these: what is apart in them hangs on both. */
export async function judgedBeside(one: CaseDb, reports: Iterable<string>): Promise<readonly string[]> {
  return reportsIn(await judgementsAround(one, reports));
}

/** Two steps far: events may be told apart by parties that a judgement on a third report told apart. */
async function judgementsAround(one: CaseDb, reports: Iterable<string>): Promise<readonly Judgement[]> {
  const near = await judgementsOnPairs(one, reports);
  return near.length === 0 ? [] : judgementsOnPairs(one, reportsIn(near));
}

/** Whether two things would be one node if nobody had told them apart: no pair of nodes can say what is judged of them. */
export async function meetInOneNode(one: CaseDb, { a, b }: Pick<Pair, "a" | "b">): Promise<boolean> {
  if (a.what === "report" || b.what === "report") return false;
  const known = new Map<string, Reading>();
  for (const { report } of [a, b]) {
    const reading = known.get(report) ?? (await shownReading(one, report));
    if (reading) known.set(report, reading);
  }
  const [left, right] = [a, b].map((anchor) => {
    const [reading, ref] = [known.get(anchor.report), refAt(known, anchor)];
    return reading && ref && nodesOfReading(reading)[anchor.what === "entity" ? "actors" : "events"].get(ref);
  });
  return left !== undefined && left === right;
}

const reportsIn = (judgements: readonly Judgement[]): readonly string[] => [
  ...new Set(judgements.flatMap(({ decision }) => ("a" in decision ? [decision.a.report, decision.b.report] : []))),
];

/** Of several judgements on two uses the latest holds; they come oldest first. */
function latestOfEach(judgements: readonly Judgement[], known: ReadonlyMap<string, Reading>): readonly Pair[] {
  const latest = new Map<string, Pair>();
  for (const { decision } of judgements) {
    if (!("a" in decision)) continue;
    const { a, b } = decision;
    const ends = [a, b].map((anchor) => `${anchor.report}\n${refAt(known, anchor)}`);
    latest.set(ends.sort().join("\n\n"), decision);
  }
  return [...latest.values()];
}

function refAt(known: ReadonlyMap<string, Reading>, anchor: Anchor): string | null {
  const reading = known.get(anchor.report);
  if (!reading || anchor.what === "report") return null;
  return anchor.what === "entity" ? entityAt(reading, anchor) : claimMeant(reading, anchor);
}

const isOneUse = (known: ReadonlyMap<string, Reading>, a: Anchor, b: Anchor) =>
  a.report === b.report && refAt(known, a) === refAt(known, b);

/** Where several judgements tie a use to several words, the first of these name its node. */
function setApart(apart: Map<string, Map<string, string>>, anchor: Anchor, ref: string): void {
  const uses = apart.get(anchor.report) ?? new Map<string, string>();
  const words = `${anchor.report} ${anchor.what} ${String(anchor.start).padStart(9, "0")}`;
  const there = uses.get(ref);
  apart.set(anchor.report, uses.set(ref, there !== undefined && there < words ? there : words));
}
