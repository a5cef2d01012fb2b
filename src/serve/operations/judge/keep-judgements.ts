import type { Judgement } from "../../../model/judgement.ts";
import type { CaseDb } from "../../../store/case.ts";
import type { JudgementsChanged } from "../../../store/queries/judgements.ts";
import { resettle } from "../resolve/resettle.ts";
import { restate } from "./restate.ts";

/** What follows from judgements that were put or taken back, within their transaction. */
export async function followJudgements(
  one: CaseDb,
  { judgements, nodes }: JudgementsChanged,
  at: string,
): Promise<void> {
  const restated = [...new Set(judgements.flatMap(reportsRestated))];
  if (restated.length > 0) await restate(one, restated, { at });
  await resettle(one, { judged: nodes, used: nodes });
}

/** Reports whose claims a judgement puts right or adds to. */
const reportsRestated = ({ decision }: Judgement): readonly string[] =>
  decision.verdict === "correct" || decision.verdict === "add" ? [decision.on.report] : [];
