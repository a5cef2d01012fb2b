import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { Judgement } from "../../../model/judgement.ts";
import { REF_SAYS } from "../judge/anchor-of.ts";
import { operation } from "../operation.ts";
import { explainedPairs, PairTold } from "./explained-pairs.ts";
import { nodesMeant } from "./nodes-meant.ts";
import { saysOf } from "./says-of.ts";
import { wayBetween } from "./way-between.ts";
import { whyListed } from "./why-listed.ts";

/** Why two are one, or why they are not. */
export const why = operation({
  name: "why",
  says: "say why two actors, events or reports were taken for one, or why not",
  about:
    "Explains why two names, events or reports are one in this case, or are not: whether they were compared at all, every sign for and against with its weight, what people judged of them, and by whom in between they hang together where not directly. Names that no report has so far are explained by the lists that have them.",
  writes: false,
  input: z.strictObject({
    a: z.string().min(1).describe(`the one: ${REF_SAYS}`),
    b: z.string().min(1).describe("the other, named alike"),
  }),
  output: z.strictObject({
    room: z.enum(["actors", "events", "copies"]),
    same: z.boolean().describe("whether the two are one now"),
    says: z.string().describe("the reason, in a sentence"),
    a: z.string().describe("the actor, event or report that the one is now, by its id"),
    b: z.string().describe("what the other is now"),
    pairs: z.array(PairTold).describe("their names laid beside each other, the likest first"),
    way: z
      .array(z.string())
      .describe("names by which they hang together, from the one to the other; empty where they do not"),
    judgements: z.array(Judgement).describe("what people decided about the two, and did not take back"),
  }),
  example: { a: "Houthis", b: "Ansar Allah" },
  run: async ({ case: kept }, { a, b }) =>
    kept.snapshot(async (one) => {
      const listed = await whyListed(one, a, b);
      if (listed) return { room: "actors" as const, ...listed, pairs: [], way: [], judgements: [] };
      const [left, right] = [await nodesMeant(one, a), await nodesMeant(one, b)];
      if (left.room !== right.room)
        throw new HearsayError("wrong-use", "The two must be of one kind: two actors, two events, two reports.");
      const same = left.group === right.group;
      const { pairs, judgements } = await explainedPairs(one, left, right);
      const direct = pairs.some(({ verdict, judged }) => verdict === "same" || judged === "same");
      const way = same && !direct ? await wayBetween(one, left, right) : [];
      const says = saysOf({
        same,
        pairs,
        way,
        judgements,
        oneNode: left.nodes.some((node) => right.nodes.includes(node)),
      });
      return { room: left.room, same, says, a: left.group, b: right.group, pairs, way: [...way], judgements };
    }),
});
