import type { Node } from "../../src/model/resolution.ts";
import { createReader } from "../../src/pipeline.ts";
import { type EventProfile, eventNodes } from "../../src/resolve/events/index.ts";
import { matchReport } from "../claims/pair.ts";
import { loadClaimsSet, loadSamples, type SetReport } from "../claims/sets.ts";
import { keptAnalyse } from "../kept-analyses.ts";
import { type FittedPair, type Placed, pairsOf } from "../same-event/fit.ts";
import { namesAsActors } from "../same-event/names-as-actors.ts";
import { nameOf } from "./in-case.ts";
import { foundIn, happeningsOf } from "./score.ts";

/** A number that no topic of ECB+ has. */
const TOPIC = -1;

/**
 * Pairs of claims of the sets that we may look at, the samples tuned on and the claims set, to fit the weights of events to
 * beside ECB+, which hardly tells of war.
 */
export async function fittedPairs(): Promise<readonly FittedPair[]> {
  const reader = await createReader({ analyse: keptAnalyse });
  const pairs: FittedPair[] = [];
  try {
    for (const reports of [loadSamples()?.tuned ?? [], loadClaimsSet() ?? []]) {
      const placed: Placed[] = [];
      const chainOf = happeningsOf(reports);
      for (const report of reports) placed.push(...placedIn(report, await reader.read(report.input), chainOf));
      for (const kind of byKind(placed)) pairs.push(...pairsOf(kind));
    }
  } finally {
    await reader.close();
  }
  return pairs;
}

function placedIn(
  report: SetReport,
  reading: Parameters<typeof eventNodes>[0],
  chainOf: (wanted: string) => string,
): readonly Placed[] {
  const { id } = report.input;
  const nodes = new Map(
    eventNodes(reading, namesAsActors(reading)).map(({ claim, node }) => [nameOf(id, claim), node]),
  );
  return foundIn(matchReport(report, reading)).flatMap(({ wanted, read }) => {
    const node = nodes.get(read);
    return node ? [{ node, mention: { topic: TOPIC, chain: chainOf(wanted) } }] : [];
  });
}

/** What is foreseen and what happened, one and several, are never one: there is nothing to be learnt of such pairs. */
function byKind(placed: readonly Placed[]): Iterable<readonly Placed[]> {
  const kinds = new Map<string, Placed[]>();
  for (const one of placed) kinds.set(kindOf(one.node), [...(kinds.get(kindOf(one.node)) ?? []), one]);
  return kinds.values();
}

const kindOf = ({ profile: { stage, extent } }: Node<EventProfile>) => `${stage} ${extent}`;
