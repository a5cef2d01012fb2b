import type { RoomName } from "../src/model/resolution.ts";
import { COPIES } from "../src/resolve/copies/copies.ts";
import { keepInMemory } from "../src/resolve/kept-in-memory.ts";
import type { Room } from "../src/resolve/room.ts";
import { settle } from "../src/resolve/settle.ts";
import { STORIES, storiesRoom } from "../src/resolve/stories/stories.ts";
import type { Figure } from "./claims/score.ts";
import { bCubedSums, type Scores, scoresOf } from "./stories/b-cubed.ts";
import { loadTold, type Told } from "./stories/ecb.ts";
import { fitStories, pairsToFit } from "./stories/fit.ts";
import { evaluateMadeCopies } from "./stories/made-copies.ts";
import { mistakes } from "./stories/mistakes.ts";

const FOLDS = 5;
const ECB = "stories, ECB+ topics 1-35";

/**
 * Stories against ECB+'s sub-topics: all topics are grouped at once, and a topic is scored with weights that were fitted
 * on the topics of the other folds. Then copies, on texts made from our own samples and on ECB+. Null where the set is
 * absent.
 */
export async function evaluateStories(
  folder: string,
): Promise<{ readonly figures: readonly Figure[]; readonly lines: readonly string[] } | null> {
  const told = await loadTold(folder);
  if (!told) return null;
  const labelOf = new Map(told.map(({ node, story }) => [node.id, story]));
  const score = (groups: readonly (readonly string[])[]) => scoresOf([bCubedSums(groups, labelOf, () => true)]);
  const rows = pairsToFit(told);
  const sums = [];
  const lines: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = new Set(told.filter(({ topic }) => topic % FOLDS === fold).map(({ node }) => node.id));
    const room = storiesRoom(fitStories(rows, (topic) => topic % FOLDS !== fold));
    const groups = await grouped(room, told, ({ node }) => node);
    sums.push(bCubedSums(groups, labelOf, (id) => unseen.has(id)));
    lines.push(...mistakes(groups, told, unseen));
  }
  const shipped = await grouped(STORIES, told, ({ node }) => node);
  const made = await evaluateMadeCopies();
  return {
    figures: [
      ...figures(`${ECB}, unseen folds`, scoresOf(sums), told.length),
      ...figures(`${ECB}, weights as shipped (fitted on them)`, score(shipped), told.length),
      ...figures(`${ECB}, each report a story`, score(told.map(({ node }) => [node.id])), told.length),
      ...(await copiesWithin(told)),
      ...made.figures,
    ],
    lines: [...lines, ...made.lines],
  };
}

function figures(part: string, { precision, recall, f1 }: Scores, size: number): readonly Figure[] {
  return [
    { part, measure: "B-cubed F1", value: rounded(f1), size },
    { part, measure: "B-cubed precision", value: rounded(precision), size },
    { part, measure: "B-cubed recall", value: rounded(recall), size },
  ];
}

async function grouped<Profile>(
  room: Room<Profile>,
  told: readonly Told[],
  nodeOf: (one: Told) => { readonly id: string; readonly profile: Profile },
): Promise<readonly (readonly string[])[]> {
  const kept = keepInMemory<Profile>();
  await settle(room, kept, { changed: told.map(nodeOf), gone: [], judged: [] });
  return kept.groups();
}

/** ECB+ names no copies, but a copy never tells of another story: how many pairs of copies stay within one. */
async function copiesWithin(told: readonly Told[]): Promise<readonly Figure[]> {
  const storyOf = new Map(told.map(({ copy, story }) => [copy.id, story]));
  const groups = await grouped(COPIES, told, ({ copy }) => copy);
  const pairs = groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const)));
  const within = pairs.filter(([a, b]) => storyOf.get(a) === storyOf.get(b));
  const part = `${"copies" satisfies RoomName}, ECB+ topics 1-35`;
  return [
    { part, measure: "pairs within one story", value: share(within.length, pairs.length), size: pairs.length },
    {
      part,
      measure: "reports that are a copy",
      value: share(told.length - groups.length, told.length),
      size: told.length,
    },
  ];
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const share = (some: number, all: number) => rounded((100 * some) / (all || 1));
