import type { OriginsGraph } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { groupBy } from "./group-by.ts";
import { mainVoice, type Speaker, speakersOf } from "./origins.ts";
import { isCopied, mediumKey, ownerOf } from "./ownership.ts";
import type { Weighed } from "./positions.ts";
import { hopName } from "./quote.ts";
import { voicesOf } from "./voice.ts";

type GraphNode = OriginsGraph["nodes"][number];
type Link = Pick<OriginsGraph["links"][number], "from" | "to" | "as">;

/**
 * Who has it from whom: publishers, the media and sources that they quote, the evidence that is shown. A copy leads to
 * its original alone, and whoever is certainly one is one node. What does not count is left out.
 */
export function originsGraph(all: readonly Weighed[]): OriginsGraph {
  const counted = all.filter(({ stand }) => stand.kind !== "left-out");
  const speakers = speakersOf(counted.map(({ evidence, stand }) => ({ evidence, hop: stand.hop })));
  const speakerOf = new Map(
    speakers.flatMap((speaker) => speaker.statements.map(({ evidence }) => [evidence, speaker])),
  );
  const nodes = new Map<string, GraphNode>();
  const links: Link[] = [];
  for (const { evidence, stand } of counted) {
    const path = pathOf(evidence, stand.hop, speakerOf.get(evidence));
    for (const node of path) if (!nodes.has(node.key)) nodes.set(node.key, node);
    for (const [i, { key }] of path.entries()) {
      const next = path[i + 1];
      if (next && next.key !== key)
        links.push({ from: key, to: next.key, as: next.sort === "evidence" ? "shows" : "quotes" });
    }
    const copier = isCopied(evidence) && evidence.report.copyOf?.kind !== "version" ? evidence.report.publisher : null;
    const original = path[0];
    if (copier && original && mediumKey(copier) !== original.key) {
      nodes.set(mediumKey(copier), { key: mediumKey(copier), name: copier, sort: "medium" });
      links.push({ from: mediumKey(copier), to: original.key, as: "copies" });
    }
  }
  const byEnds = groupBy(links, ({ from, to, as }) => JSON.stringify([from, to, as]));
  return {
    nodes: [...nodes.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    links: [...byEnds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, same]) => same.slice(0, 1).map((link) => ({ ...link, claims: same.length }))),
  };
}

/** From the publisher to whoever speaks, and to the evidence behind. */
function pathOf(evidence: EvidenceClaim, speaks: number, speaker: Speaker | undefined): readonly GraphNode[] {
  const owner = ownerOf(evidence);
  const behind = evidence.claim.chain.flatMap((hop, at): GraphNode[] => {
    if (at === 0) return [];
    const name = hopName(hop, evidence.hops[at], evidence.report.publisher);
    if (hop.kind === "evidence") {
      const known = evidence.hops[at]?.actor;
      return [{ key: known ? `evidence:${known}` : `shown:${evidence.report.id}:${name}`, name, sort: "evidence" }];
    }
    const voice = voicesOf(evidence, at)[0];
    if (!voice || voice.key.startsWith("evidence:")) return [];
    const sort = voice.sort === "own-voice" ? "medium" : voice.sort;
    if (at !== speaks || !speaker || speaker.key.startsWith("evidence:"))
      return [{ key: voice.key, name: voice.name, sort }];
    return [{ key: speaker.key, name: mainVoice(speaker).name, sort }];
  });
  return [{ key: owner.key, name: owner.name, sort: "medium" }, ...behind];
}
