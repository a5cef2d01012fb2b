import { join } from "node:path";
import { loadModel, type ModelOptions } from "../src/understand/encoder/session.ts";
import { scoreAttribution } from "./encoder/attribution.ts";
import { dataFolder } from "./encoder/data.ts";
import { scoreFactuality } from "./encoder/factuality.ts";
import { scoreLemmas } from "./encoder/lemmas.ts";
import { scoreNames } from "./encoder/names.ts";
import { scoreRoles } from "./encoder/roles.ts";
import type { Figure } from "./encoder/score.ts";
import { scoreGoldSentences, scoreRunningText } from "./encoder/syntax.ts";

export type { Figure } from "./encoder/score.ts";

export interface EncoderEvaluation extends ModelOptions {
  /** Which of attribution, names, syntax, roles, factuality, lemmas; default: all. */
  readonly parts?: readonly string[];
  /** Takes each n-th document; default 1. */
  readonly every?: number;
}

/**
 * Figures of the shipped model on the development sets, all through the functions that reading uses. The scoring rules
 * are those of `training/scores.py`. `data` is the folder of the sets; default: `HEARSAY_DATA`, else `../shared/data`.
 */
export async function evaluateEncoder(data?: string, options: EncoderEvaluation = {}): Promise<Figure[]> {
  const folder = dataFolder(data);
  const model = await loadModel(options);
  const every = options.every ?? 1;
  const wanted = (part: string) => options.parts?.includes(part) ?? true;
  const figures: Figure[] = [];
  if (wanted("attribution"))
    figures.push(...(await scoreAttribution(model, join(folder, "attribution/dev.jsonl"), every)));
  if (wanted("names")) figures.push(...(await scoreNames(model, join(folder, "names/dev.jsonl"), every)));
  if (wanted("factuality"))
    figures.push(...(await scoreFactuality(model, join(folder, "factuality/dev.jsonl"), every)));
  if (wanted("roles")) figures.push(...(await scoreRoles(model, join(folder, "roles/dev.jsonl"), every)));
  for (const bank of ["ewt", "gum"]) {
    const file = join(folder, `syntax/${bank}-dev.conllu`);
    if (wanted("syntax")) figures.push(...(await scoreGoldSentences(model, file, bank, every)));
    if (wanted("syntax")) figures.push(...(await scoreRunningText(model, file, bank, every)));
    if (wanted("lemmas")) figures.push(...scoreLemmas(file, bank));
  }
  await model.release();
  return figures;
}
