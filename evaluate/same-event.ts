import { existsSync } from "node:fs";
import { join } from "node:path";
import { createReader } from "../src/pipeline.ts";
import { stemOf } from "../src/resolve/events/stem.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import { type Found, foundMentions } from "./same-event/found.ts";
import { goldMentions, readGold } from "./same-event/gold.ts";
import { namesAsActors } from "./same-event/names-as-actors.ts";
import { type TieScores, tieScores } from "./same-event/scores.ts";
import { groupedBy, tieByRoom } from "./same-event/tie.ts";
import { withToldWords } from "./same-event/told-words.ts";

/** How well happenings are tied across the reports of ECB+; topics are not given. */
export async function evaluateSameEvent(folder: string): Promise<Measure[] | null> {
  if (!existsSync(join(folder, "same-event"))) return null;
  const { found, gold } = await findMentions(folder, "dev");
  const part = "same event, ECB+ dev";
  return [
    { part, measure: "mentions found", value: rounded((100 * found.length) / gold), size: gold },
    ...(await figuresOf(`${part}, mentions found`, found)),
    ...(await figuresOf(
      `${part}, mentions found that are claims`,
      found.filter(({ claimed }) => claimed),
    )),
  ];
}

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

async function figuresOf(part: string, found: readonly Found[]): Promise<Measure[]> {
  const key = groupedBy(found, ({ mention }) => mention.chain);
  const measures = (name: string, scores: Partial<TieScores>) =>
    Object.entries(scores).map(([measure, value]) => ({
      part,
      measure: `${name}${NAMES[measure as keyof TieScores]}`,
      value: rounded(value),
      size: found.length,
    }));
  const { bCubed, conll } = tieScores(
    key,
    groupedBy(found, ({ id }) => id),
  );
  const byStem = tieScores(
    key,
    groupedBy(found, ({ node }) => stemOf(node.profile.lemma)),
  );
  return [
    ...measures("", tieScores(key, await tieByRoom(found))),
    ...measures("tying nothing: ", { bCubed, conll }),
    ...measures("by word stem: ", { conll: byStem.conll, pairPrecision: byStem.pairPrecision }),
  ];
}

const NAMES: Readonly<Record<keyof TieScores, string>> = {
  conll: "CoNLL F1",
  muc: "MUC",
  bCubed: "B-cubed",
  ceafe: "CEAFe",
  pairPrecision: "pairs tied that are right",
  pairRecall: "pairs of the key that are tied",
};

const rounded = (value: number) => Math.round(value * 10) / 10;
