import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { anchorOfEntity } from "../../../store/anchor.ts";
import type { CaseDb } from "../../../store/case.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { reportIds } from "../../../store/queries/reports.ts";
import { usesOf } from "../../../store/queries/uses.ts";
import { operation } from "../operation.ts";
import { readingsShown } from "../review/readings-shown.ts";
import { actorsMeant } from "../shapes/actors-meant.ts";
import { InSentence, inSentence } from "../shapes/in-sentence.ts";

const Use = z.strictObject({
  use: z.string().describe('as judge takes it: "REPORT e3"'),
  report: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  around: InSentence.describe("where it is named first there"),
});

/** Where an actor stands, report by report. */
export const listUses = operation({
  name: "list-uses",
  says: "list where an actor stands: every report that names it, with the words",
  about:
    "Lists the uses of an actor: for each report that speaks of it, the words that name it there first, in their sentence. Two people, or two towns, of one name and country count as one until two of these are judged not the same; use gives each as judge takes it.",
  writes: false,
  input: z.strictObject({
    actor: z.string().describe("a name, or an actor's id"),
    from: z.int().min(1).default(1).describe("uses from this place on"),
    limit: z.int().min(1).max(100).default(20).describe("how many at most"),
  }),
  output: z.strictObject({
    actor: z.string().describe("its id"),
    uses: z.array(Use).describe("in the order in which their reports were added"),
    counted: z.int().describe("how many there are"),
  }),
  example: { actor: "Houthis" },
  run: async ({ case: kept }, { actor, from, limit }) =>
    kept.snapshot(async (one) => {
      const [id] = await actorsMeant(one, actor);
      if (id === undefined) throw new HearsayError("not-found", `The case has no actor ${JSON.stringify(actor)}.`);
      const nodes = await keptFor(one, "actors").membersOf([id]);
      const uses = await usesOf(one, "actors", nodes);
      return { actor: id, uses: await told(one, uses.slice(from - 1, from - 1 + limit)), counted: uses.length };
    }),
});

async function told(one: CaseDb, uses: readonly { readonly report: number; readonly ref: string }[]) {
  const shown = readingsShown(one);
  const listed: z.infer<typeof Use>[] = [];
  for (const { report: number, ref } of uses) {
    const [report = ""] = await reportIds(one, [number]);
    const known = await shown(report);
    const anchor = known && anchorOfEntity(known.reading, ref);
    if (!known || !anchor) continue;
    const { title, publisher, published } = known.reading.report;
    const around = inSentence(known.text, known.reading, anchor);
    listed.push({ use: `${report} ${ref}`, report, title, publisher, published, around });
  }
  return listed;
}
