import type { Judgement } from "../../../../model/judgement.ts";
import type { CaseDb } from "../../../../store/case.ts";
import { anchorsIn } from "../../../../store/queries/anchors.ts";
import { listJudgements } from "../../../../store/queries/judgements.ts";
import { reportNumbers } from "../../../../store/queries/reports.ts";
import type { ViewOptions } from "./case-view.ts";
import { reportBatches } from "./reports-out.ts";

const PAGE = 500;

/** What people decided, oldest first; what is tied to words of a report that does not go out stays. */
export async function* judgementsOut(one: CaseDb, options: ViewOptions): AsyncGenerator<Judgement> {
  const there = new Set<number>();
  for await (const numbers of reportBatches(one, options)) for (const number of numbers) there.add(number);
  for (let offset = 0; ; offset += PAGE) {
    const page = await listJudgements(one, { limit: PAGE, offset });
    for (const judgement of page) {
      const reports = [...new Set(anchorsIn(judgement.decision).map(({ anchor }) => anchor.report))];
      const numbers = await reportNumbers(one, reports);
      if (reports.every((report) => there.has(numbers.get(report) ?? 0))) yield judgement;
    }
    if (page.length < PAGE) return;
  }
}
