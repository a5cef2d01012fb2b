import { createReader } from "../src/pipeline.ts";
import { type ActorProfile, explain } from "../src/resolve/actors/index.ts";
import { FOLDS, foldOf } from "./folds.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import { aidaUnits } from "./same-actors/aida.ts";
import { ecbUnits } from "./same-actors/ecb.ts";
import { listedUnits } from "./same-actors/listed.ts";
import { type Pair, pairScores, pairsOf } from "./same-actors/scores.ts";
import { tie } from "./same-actors/tie.ts";
import type { Unit, UnitClass } from "./same-actors/unit.ts";

/** How well people, bodies and places are tied across reports: ECB+ as read, AIDA as read and with the names given. */
export async function evaluateSameActors(folder: string): Promise<{ figures: Measure[]; lines: string[] } | null> {
  const reader = await createReader({ analyse: keptAnalyse });
  try {
    const aida = await aidaUnits(folder, reader);
    const ecb = await ecbUnits(folder, reader);
    const sets = [
      { part: "same actors, names listed", units: listedUnits(), classes: ["people", "bodies"] },
      { part: "same actors, ECB+", units: ecb, classes: ["people", "bodies"] },
      {
        part: "same actors, AIDA as read",
        units: aida?.read,
        classes: ["people", "bodies", "teams", "places", "peoples"],
      },
      {
        part: "same actors, AIDA names given",
        units: aida?.given,
        classes: ["people", "bodies", "teams", "places", "peoples"],
      },
    ] as const;
    const figures: Measure[] = [];
    const lines: string[] = [];
    for (const { part, units, classes } of sets) {
      if (!units) continue;
      const of = await measured(part, units, classes);
      figures.push(...of.figures);
      lines.push(...of.lines);
    }
    return figures.length === 0 ? null : { figures, lines };
  } finally {
    await reader.close();
  }
}

async function measured(part: string, units: readonly Unit[], classes: readonly UnitClass[]) {
  const { groupOf } = await tie(units);
  const figures = classes.flatMap((what) => {
    const mine = units.filter((unit) => unit.what === what);
    const { precision, recall, tied, gold, bCubed } = pairScores(mine, groupOf);
    const plain = pairScores(mine, new Map(mine.map(({ id, node }) => [id, nameOf(node.profile)])));
    const row = (measure: string, value: number, size: number) => ({
      part: `${part}, ${what}`,
      measure,
      value: Math.round(value * 10) / 10,
      size,
    });
    return [
      row("pairs tied that are one", precision, tied),
      row("pairs of the key that are tied", recall, gold),
      row("pairs tied that are one, worst of five folds", worstFold(mine, groupOf), tied),
      row("by equal names alone: pairs tied that are one", plain.precision, plain.tied),
      row("by equal names alone: pairs of the key that are tied", plain.recall, plain.gold),
      row("B-cubed precision", bCubed.precision, mine.length),
      row("B-cubed recall", bCubed.recall, mine.length),
      row("B-cubed F1", bCubed.f1, mine.length),
    ];
  });
  const wrong = [...pairsOf(units, groupOf)].filter(({ tied, same }) => tied !== same);
  return { figures, lines: listed(part, wrong) };
}

/** The name as it stands, small letters. */
const nameOf = ({ forms, name }: ActorProfile) => (forms[0] ?? name).toLowerCase();

/** The lowest share of tied pairs that are one, over five folds by topic, else by report. */
function worstFold(units: readonly Unit[], groupOf: ReadonlyMap<string, string>): number {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    units.filter(({ within, report }) => foldOf(within.startsWith("topic") ? within : report) === fold),
  );
  return Math.min(...folds.map((fold) => pairScores(fold, groupOf).precision));
}

/** Each pair of names once, with how often it is tied wrongly or missed. */
function listed(part: string, wrong: readonly Pair[]): string[] {
  const times = new Map<string, number>();
  for (const { a, b, tied } of wrong) {
    const words = explain(a.node.profile, b.node.profile);
    const what = a.what === b.what ? a.what : `${a.what}/${b.what}`;
    const line = `${part} | ${tied ? "tied wrongly" : "missed"} | ${what} | ${words}`;
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  return [...times].sort((x, y) => y[1] - x[1]).map(([line, count]) => `${count} x ${line}`);
}
