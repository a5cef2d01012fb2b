import type { CaseDb } from "../../../src/store/case.ts";
import { examine } from "../../../src/store/doctor.ts";
import type { OpenOptions } from "../../../src/store/open.ts";
import { openCase } from "../../../src/store/open.ts";
import { told } from "./worker.ts";

/** What is lost of what was acknowledged, and what is there by halves; both empty in a case that keeps its word. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly half: readonly string[];
  readonly batches: number;
  readonly judgements: number;
}

/** Compares a case with the lines of those that wrote to it. `size`: the reports of a batch. */
export async function verify(one: CaseDb, lines: readonly string[], size: number): Promise<Verdict> {
  const { db } = one;
  const reports = await db
    .selectFrom("report")
    .innerJoin("reading", "reading.report", "report.id")
    .innerJoin("report_body", "report_body.report", "report.id")
    .select(["report.key", "report.claims"])
    .select((of) =>
      of.selectFrom("claim").whereRef("claim.report", "=", "report.id").select(of.fn.countAll().as("n")).as("there"),
    )
    .execute();
  const batches = new Map<string, number>();
  for (const { key, claims, there } of reports) {
    const batch = key.slice(0, key.lastIndexOf("/"));
    batches.set(batch, (batches.get(batch) ?? 0) + (claims === Number(there) ? 1 : 0));
  }
  const log = await db.selectFrom("log").select(["action", "about"]).execute();
  const logged = new Set(log.map(({ action, about }) => `${action} ${about}`));
  const judgements = await db.selectFrom("judgement").select(["id", "withdrawn_at"]).execute();
  const withdrawn = new Map(judgements.map(({ id, withdrawn_at }) => [id, withdrawn_at !== null]));
  const actions = [
    ...[...batches.keys()].map((batch) => `add ${batch}`),
    ...judgements.map(({ id }) => `judge ${id}`),
    ...judgements.flatMap(({ id, withdrawn_at }) => (withdrawn_at === null ? [] : [`withdraw ${id}`])),
  ];
  return {
    lost: [
      ...told(lines, "kept").filter((batch) => !batches.has(batch)),
      ...told(lines, "judged").filter((id) => !withdrawn.has(id)),
      ...told(lines, "withdrawn").filter((id) => !withdrawn.get(id)),
    ],
    half: [
      ...[...batches].flatMap(([batch, whole]) => (whole === size ? [] : [`${batch} has ${whole} of ${size}`])),
      ...actions.filter((action) => !logged.has(action)).map((action) => `${action} is not in the log`),
      ...[...logged].filter((action) => !actions.includes(action)).map((action) => `${action} is in the log alone`),
    ],
    batches: batches.size,
    judgements: judgements.length,
  };
}

/** The same after opening the case anew; `deep` looks through all of it, too. */
export async function verifyAt(
  where: string,
  lines: readonly string[],
  size: number,
  { deep = true, ...opening }: OpenOptions & { readonly deep?: boolean } = {},
): Promise<Verdict> {
  const one = await openCase(where, opening);
  try {
    const verdict = await verify(one, lines, size);
    if (!deep) return verdict;
    const { findings } = await examine(one);
    return { ...verdict, half: [...verdict.half, ...findings.map(({ says }) => says)] };
  } finally {
    await one.close();
  }
}
