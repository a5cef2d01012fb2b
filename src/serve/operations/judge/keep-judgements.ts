import type { Judgement } from "../../../model/judgement.ts";
import type { CaseDb } from "../../../store/case.ts";
import { partiesOfJudged } from "../../../store/queries/anchors.ts";
import type { JudgementsChanged } from "../../../store/queries/judgements.ts";
import { resettle } from "../resolve/resettle.ts";
import { meetInOneNode } from "./apart.ts";
import { restate } from "./restate.ts";

/** What follows from judgements that were put or taken back, within their transaction. */
export async function followJudgements(
  one: CaseDb,
  { judgements, nodes }: JudgementsChanged,
  at: string,
): Promise<void> {
  const restated = new Set<string>();
  for (const judgement of judgements) for (const report of await reportsRestated(one, judgement)) restated.add(report);
  if (restated.size > 0) await restate(one, [...restated], { at });
  const parties = await partiesOfJudged(
    one,
    judgements.map(({ id }) => id),
  );
  const used = new Map(nodes).set("actors", new Set([...(nodes.get("actors") ?? []), ...parties]));
  await resettle(one, { judged: nodes, used });
}

/** Reports whose claims a judgement puts right or adds to, or in which it parts or joins the uses of one node. */
async function reportsRestated(one: CaseDb, { decision }: Judgement): Promise<readonly string[]> {
  if (decision.verdict === "correct" || decision.verdict === "add") return [decision.on.report];
  if (!("a" in decision) || !(await meetInOneNode(one, decision))) return [];
  return [decision.a.report, decision.b.report];
}
