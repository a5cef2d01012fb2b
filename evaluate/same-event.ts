import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareBy } from "../src/resolve/events/compare.ts";
import { EVENTS } from "../src/resolve/events/index.ts";
import { stemOf } from "../src/resolve/events/stem.ts";
import { eventWeights } from "../src/resolve/events/weights.ts";
import type { Chains } from "./coreference-scores.ts";
import type { Measure } from "./measure.ts";
import { errorClasses } from "./same-event/error-classes.ts";
import { fitWeights, pairsOf } from "./same-event/fit.ts";
import { type Found, findMentions } from "./same-event/found.ts";
import { type TieScores, tieScores } from "./same-event/scores.ts";
import { groupedBy, tieByRoom } from "./same-event/tie.ts";
import { fittedPairs } from "./tied/fitted-pairs.ts";

/** How well happenings are tied across the reports of ECB+; topics are not given. */
export async function evaluateSameEvent(
  folder: string,
): Promise<{ figures: Measure[]; lines: readonly string[] } | null> {
  if (!existsSync(join(folder, "same-event"))) return null;
  const train = (await findMentions(folder, "train")).found;
  const { found, gold } = await findMentions(folder, "dev");
  const dev = "same event, ECB+ dev";
  const unseen = "same event, ECB+ train, each topic unseen";
  const claimed = (list: readonly Found[]) => list.filter((one) => one.claimed);
  const [all, claims] = [await tieByRoom(found), await tieByRoom(claimed(found))];
  const figures = [
    { part: dev, measure: "mentions found", value: rounded((100 * found.length) / gold), size: gold },
    ...figuresOf(`${dev}, mentions found`, found, all),
    ...figuresOf(`${dev}, mentions found that are claims`, claimed(found), claims),
    ...figuresOf(unseen, train, await tieUnseen(train, train)),
    ...figuresOf(`${unseen}, claims`, claimed(train), await tieUnseen(claimed(train), train)),
  ];
  return { figures, lines: [...errorClasses(found, all), "claims alone:", ...errorClasses(claimed(found), claims)] };
}

const FOLDS = 5;

/** Groups of mentions, those of each topic by weights that were fitted without it and others of its fold, and to our own pairs. */
async function tieUnseen(found: readonly Found[], fittedTo: readonly Found[]): Promise<Chains> {
  const ours = await fittedPairs();
  const topics = [...new Set(fittedTo.map(({ mention }) => mention.topic))];
  const foldOf = (topic: number) => topics.indexOf(topic) % FOLDS;
  const pairs = pairsOf(fittedTo);
  const chains: (readonly string[])[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights([...pairs.filter(({ topic }) => foldOf(topic) !== fold), ...ours], eventWeights());
    const unseen = found.filter(({ mention }) => foldOf(mention.topic) === fold);
    chains.push(...(await tieByRoom(unseen, { ...EVENTS, compare: compareBy(weights) })));
  }
  return chains;
}

function figuresOf(part: string, found: readonly Found[], tied: Chains): readonly Measure[] {
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
    ...measures("", tieScores(key, tied)),
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
