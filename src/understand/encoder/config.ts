import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const labels = z.array(z.string()).min(1).readonly();

/** What `config.json` of a model folder says: lists of labels, the rule for words, sizes and floors (raw scores). */
export const encoderConfig = z.object({
  nameTags: labels,
  attributionParts: labels,
  attributionTags: labels,
  linkRelations: labels,
  roleTags: labels,
  senses: labels,
  noPredicates: labels,
  upos: labels,
  relations: labels,
  cases: labels,
  wordPattern: z.string(),
  maxPiecesPerWord: z.int().positive(),
  windows: z.object({ attribution: z.int(), names: z.int(), syntax: z.int() }),
  longestUnit: z.int().positive(),
  floors: z.object({ source: z.number(), content: z.number(), predicate: z.number(), sentence: z.number() }),
  cls: z.int(),
  sep: z.int(),
  pad: z.int(),
  unk: z.int(),
});

export type EncoderConfig = z.infer<typeof encoderConfig>;

/** The config of a model folder; throws where it is missing or says something else than this reader understands. */
export function readConfig(folder: string): EncoderConfig {
  return encoderConfig.parse(JSON.parse(readFileSync(join(folder, "config.json"), "utf8")));
}
