import { join } from "node:path";
import { loadModel } from "../src/understand/encoder/session.ts";
import { restoreCase } from "../src/understand/english/02-encode/restore-case.ts";
import { dataFolder, loadClaimsSet } from "./claims/sets.ts";
import { evaluateSets } from "./claims.ts";
import { scoreNames } from "./encoder/names.ts";
import type { Measure } from "./measure.ts";

const CLAIM_MEASURES = ["found, essential", "precision", "chain", "status", "date", "place"];

/**
 * What capitals cost: names dev as written, set in capitals, and with the capitals undone again; then the claims set in
 * capitals, read as any report is.
 */
export async function evaluateCapitals(data?: string): Promise<Measure[]> {
  const folder = data ?? dataFolder();
  const model = await loadModel({});
  const file = join(folder, "names/dev.jsonl");
  const settings: Readonly<Record<string, (text: string) => string>> = {
    "as written": (text) => text,
    "in capitals": inCapitals,
    "capitals undone": (text) => restoreCase(inCapitals(text)),
  };
  const figures: Measure[] = [];
  for (const [name, setAs] of Object.entries(settings))
    for (const figure of (await scoreNames(model, file, 1, setAs)).slice(0, 2))
      figures.push({ ...figure, part: `names dev, ${name}` });
  await model.release();
  const reports = loadClaimsSet(folder) ?? [];
  const set = reports.map((report) => ({ ...report, input: { ...report.input, text: inCapitals(report.input.text) } }));
  const claims = await evaluateSets({ "claims, in capitals": set });
  return [...figures, ...claims.figures.filter(({ measure }) => CLAIM_MEASURES.includes(measure))];
}

/** The text in capitals, with the same length: letters that would grow stay. */
function inCapitals(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) => {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
  });
}
