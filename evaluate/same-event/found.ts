import type { Claim } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Node } from "../../src/model/resolution.ts";
import { createReader } from "../../src/pipeline.ts";
import { type ActorOf, type EventProfile, eventNodes } from "../../src/resolve/events/index.ts";
import { keptAnalyse } from "../kept-analyses.ts";
import { type GoldMention, goldMentions, readGold } from "./gold.ts";
import { namesAsActors } from "./names-as-actors.ts";
import { withToldWords } from "./told-words.ts";

/** A gold mention that the reader found a word of, with the node of the claim there. */
export interface Found {
  /** A name of its own among all mentions. */
  readonly id: string;
  readonly mention: GoldMention;
  readonly node: Node<EventProfile>;
  /** Whether a claim of the reading stands there, not only a word that tells of something. */
  readonly claimed: boolean;
}

/** The gold mentions of one report that words of ours lie on; each mention and each word once. */
export function foundMentions(mentions: readonly GoldMention[], reading: Reading, actorOf: ActorOf): readonly Found[] {
  const nodes = new Map(eventNodes(reading, actorOf).map(({ claim, node }) => [claim, node]));
  const taken = new Set<number>();
  return mentions.flatMap((mention) => {
    const claim = reading.claims
      .filter(({ kind, predicate }) => kind !== "relation" && !taken.has(predicate.start) && liesOn(predicate, mention))
      .sort((a, b) => RANK[a.kind] - RANK[b.kind] || Number(a.type === "word") - Number(b.type === "word"))[0];
    const node = claim && nodes.get(claim.id);
    if (!claim || !node) return [];
    taken.add(claim.predicate.start);
    const at = mention.spans[0]?.start ?? 0;
    return [{ id: `${mention.report}:${at}`, mention, node, claimed: claim.type !== "word" }];
  });
}

const RANK: Readonly<Record<Claim["kind"], number>> = { event: 0, statement: 1, relation: 2 };

const liesOn = (predicate: Claim["predicate"], { spans }: GoldMention) =>
  spans.some(({ start, end }) => predicate.start < end && start < predicate.end);

/** The mentions of one part that the reader finds, and how many there are. */
export async function findMentions(
  folder: string,
  part: "train" | "dev",
): Promise<{ readonly found: readonly Found[]; readonly gold: number }> {
  const reader = await createReader({ analyse: keptAnalyse });
  const found: Found[] = [];
  let gold = 0;
  try {
    for (const report of readGold(folder, part)) {
      const reading = withToldWords(await reader.read({ id: report.id, text: report.text }), report.text);
      const mentions = goldMentions(report);
      gold += mentions.length;
      found.push(...foundMentions(mentions, reading, namesAsActors(reading)));
    }
  } finally {
    await reader.close();
  }
  return { found, gold };
}
