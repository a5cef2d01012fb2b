import type { Reading } from "../../../../model/reading.ts";
import type { CaseDb } from "../../../../store/case.ts";
import { claimsFoundIn } from "../../../../store/queries/claims-to-export.ts";
import { reportsFound } from "../../../../store/queries/find/reports-found.ts";
import { copiesOf } from "../../../../store/queries/groups.ts";
import { keptFor } from "../../../../store/queries/kept.ts";
import { bodiesOf, reportRows } from "../../../../store/queries/reports.ts";
import { nodesIn } from "../../../../store/queries/uses.ts";
import { shownReadings } from "../../judge/shown-reading.ts";
import type { ViewOptions } from "./case-view.ts";
import { claimsOut } from "./claims-out.ts";
import { groupedBy } from "./grouped-by.ts";
import type { ReportOut } from "./out.ts";

/** Reports at once: what is in memory at a time. */
const BATCH = 32;

/** Reports in the order in which they were added, each with those of its claims that go out. */
export async function* reportsOut(one: CaseDb, options: ViewOptions): AsyncGenerator<ReportOut> {
  for await (const numbers of reportBatches(one, options)) {
    const found = await claimsFoundIn(one, options.filter ?? {}, numbers);
    const { claims, readings } = await claimsOut(one, found, options);
    const ofReport = groupedBy(claims, ({ report }) => report.id);
    const silent = await shownReadings(
      one,
      numbers.filter((number) => !readings.has(number)),
    );
    const [rows, bodies] = [await reportRows(one, numbers), await bodiesOf(one, numbers)];
    const [copies, stories] = [await copiesTold(one, numbers), await storiesTold(one, numbers)];
    const actors = await actorsTold(one, numbers);
    for (const row of rows) {
      const reading: Reading | undefined = readings.get(row.id) ?? silent.get(row.id);
      const input = bodies.get(row.id);
      if (!reading || !input) continue;
      const [copyOf, story] = [copies.get(row.id) ?? null, stories.get(row.id) ?? null];
      yield {
        row,
        input,
        story,
        reading,
        copyOf,
        actors: actors.get(row.id) ?? new Map(),
        claims: ofReport.get(row.id) ?? [],
      };
    }
  }
}

/** Numbers of the reports of which something goes out; those that are kept back are not in `one`. */
export async function* reportBatches(one: CaseDb, { filter }: ViewOptions): AsyncGenerator<readonly number[]> {
  for (let after = 0; ; ) {
    const numbers = await reportsFound(one, filter, { after, limit: BATCH, closed: true });
    const last = numbers.at(-1);
    if (last === undefined) return;
    after = last;
    yield numbers;
  }
}

/** Of which report each is a copy, a version or a translation. */
async function copiesTold(
  one: CaseDb,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, NonNullable<ReportOut["copyOf"]>>> {
  const copies = await copiesOf(one, numbers);
  const originals = [...copies.values()].flatMap(({ original }) => original ?? []);
  const keys = new Map((await reportRows(one, originals)).map(({ id, key }) => [id, key]));
  return new Map(
    [...copies].flatMap(([number, { kind, original }]) => {
      const report = original === null ? undefined : keys.get(original);
      return report === undefined || kind === null ? [] : [[number, { report, kind }] as const];
    }),
  );
}

/** Which actors the entities of reports are, by report and entity. */
async function actorsTold(
  one: CaseDb,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  const uses = await nodesIn(one, "actors", numbers);
  const groups = await keptFor(one, "actors").groupsOf([...new Set(uses.map(({ node }) => node))]);
  const told = new Map<number, Map<string, string>>(numbers.map((number) => [number, new Map()]));
  for (const { node, report, ref } of uses) {
    const group = groups.get(node);
    if (group !== undefined) told.get(report)?.set(ref, group);
  }
  return told;
}

/** The story of each report. */
async function storiesTold(one: CaseDb, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const uses = await nodesIn(one, "stories", numbers);
  const groups = await keptFor(one, "stories").groupsOf(uses.map(({ node }) => node));
  return new Map(uses.flatMap(({ node, report }) => (groups.has(node) ? [[report, groups.get(node) ?? ""]] : [])));
}
