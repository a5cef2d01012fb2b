import { z } from "zod";
import type { Judgement } from "../../../model/judgement.ts";
import { meet, type Room } from "../../../resolve/room.ts";
import type { CaseDb } from "../../../store/case.ts";
import { judgementsBetween } from "../../../store/queries/judgements-between.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import type { NodesMeant } from "./nodes-meant.ts";
import { roomOf } from "./rooms.ts";

export const PairTold = z
  .strictObject({
    a: z.string().describe("one name"),
    b: z.string().describe("the other"),
    met: z.boolean().describe("whether they were compared at all: those that share no key never are"),
    verdict: z.enum(["same", "unsure", "different"]).describe("what the signs say"),
    score: z.number().describe("what the signs sum up to"),
    judged: z.enum(["same", "not-same", "unsure"]).nullable().describe("what a person said of the two, last"),
    signs: z.array(
      z.strictObject({ name: z.string(), adds: z.number().describe("log-odds; below 0 against it"), says: z.string() }),
    ),
  })
  .meta({
    id: "PairTold",
    description: "Two names laid beside each other: the signs for and against their being one.",
  });
export type PairTold = z.infer<typeof PairTold>;

/** Pairs shown. */
const SHOWN = 5;

/** The names of the two laid beside each other, the likest first, and what people decided about them. */
export async function explainedPairs(
  one: CaseDb,
  left: NodesMeant,
  right: NodesMeant,
): Promise<{ readonly pairs: PairTold[]; readonly judgements: Judgement[] }> {
  const { room, nameOf } = roomOf(left.room);
  const profiles = await keptFor<unknown>(one, left.room).profilesOf([...left.nodes, ...right.nodes]);
  const judged = await judgementsBetween(one, left.room, left.nodes, right.nodes);
  const pairs = left.nodes.flatMap((a) =>
    right.nodes.flatMap((b): PairTold[] => {
      const [x, y] = [profiles.get(a), profiles.get(b)];
      if (a === b || x === undefined || y === undefined) return [];
      const { verdict, score, features } = a < b ? room.compare(x, y) : room.compare(y, x);
      const signs = features.map(({ name, adds, says }) => ({ name, adds, says }));
      const last = judged.findLast((each) => (each.a === a && each.b === b) || (each.a === b && each.b === a));
      const { verdict: said } = last?.judgement.decision ?? {};
      const decided = said === "same" || said === "not-same" || said === "unsure" ? said : null;
      return [{ a: nameOf(x), b: nameOf(y), met: finds(room, x, y), verdict, score, judged: decided, signs }];
    }),
  );
  const told = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  const ranked = [...told.values()].sort(
    (x, y) => Number(y.judged !== null) - Number(x.judged !== null) || y.score - x.score,
  );
  return { pairs: ranked.slice(0, SHOWN), judgements: judged.map(({ judgement }) => judgement) };
}

/** Whether one is found under the keys of the other. */
function finds<Profile>(room: Room<Profile>, x: Profile, y: Profile): boolean {
  return meet(room.keysOf(y), room.seeksOf?.(x) ?? room.keysOf(x));
}
