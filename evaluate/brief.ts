import type { Reading } from "../src/model/reading.ts";
import { createReader } from "../src/pipeline.ts";
import { actorNodes } from "../src/resolve/actors/index.ts";
import { BRIEF, inBrief, type Told } from "../src/serve/operations/show/in-brief.ts";
import { matchReport } from "./claims/pair.ts";
import { loadClaimsSet, loadSamples, type SetReport } from "./claims/sets.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";

/** The dozen of a report's claims that a way of choosing would show. */
type Choice = (told: readonly Told[]) => Pick<ReadonlySet<Told>, "size" | "has">;

const newsOf = (told: readonly Told[]) => told.filter(({ kind, told_as }) => kind === "event" && told_as === "news");
const CHOICES: Readonly<Record<string, Choice>> = {
  "as the reader's page has it": inBrief,
  "the first of the text": (told) => new Set(newsOf(told).slice(0, BRIEF)),
  "the surest": (told) =>
    new Set(
      newsOf(told)
        .toSorted((a, b) => b.confidence - a.confidence)
        .slice(0, BRIEF),
    ),
};

/**
 * How well the claims that stand first on a report's page are those that the sets call essential: of the essential ones
 * that were read, how many stand there, and how many of those that stand there are essential.
 */
export async function evaluateBrief(data?: string): Promise<Measure[]> {
  const samples = loadSamples();
  const sets: Readonly<Record<string, readonly SetReport[] | null>> = {
    claims: loadClaimsSet(data),
    "samples, tuned": samples?.tuned ?? null,
    "samples, held out": samples?.heldOut ?? null,
  };
  const figures: Measure[] = [];
  const reader = await createReader({ analyse: keptAnalyse });
  try {
    for (const [set, reports] of Object.entries(sets)) {
      if (!reports) continue;
      const read: { report: SetReport; reading: Reading }[] = [];
      for (const report of reports) read.push({ report, reading: await reader.read(report.input) });
      for (const [name, choice] of Object.entries(CHOICES))
        figures.push(...scored(`in brief, ${set}`, name, read, choice));
    }
  } finally {
    await reader.close();
  }
  return figures;
}

function scored(
  part: string,
  name: string,
  read: readonly { readonly report: SetReport; readonly reading: Reading }[],
  choice: Choice,
): readonly Measure[] {
  let [essential, shown, right] = [0, 0, 0];
  for (const { report, reading } of read) {
    const wanted = matchReport(report, reading).pairs.filter((pair) => pair.wanted.essential);
    const lines = toldOf(reading);
    const chosen = choice([...lines.values()]);
    essential += wanted.length;
    shown += chosen.size;
    for (const { claim } of wanted) {
      const line = lines.get(claim.id);
      if (line && chosen.has(line)) right++;
    }
  }
  const share = (measure: string, some: number, size: number): Measure => ({
    ...{ part, measure: `${measure}, ${name}`, size },
    value: Math.round((10_000 * some) / Math.max(1, size)) / 100,
  });
  return [
    share("essential claims that stand there", right, essential),
    share("of those there essential", right, shown),
  ];
}

/** The claims as an operation of a case tells of them, as far as the choice looks. */
function toldOf(reading: Reading): ReadonlyMap<string, Told> {
  const named = new Set(actorNodes(reading).map(({ entity }) => entity));
  return new Map(
    reading.claims.map(({ id, kind, told_as, type, confidence, actors }) => {
      const parties = actors.map(({ entity, span }) => ({
        actor: entity !== null && named.has(entity) ? entity : null,
        words: span.text,
      }));
      return [id, { kind, told_as, type, confidence, actors: parties }];
    }),
  );
}
