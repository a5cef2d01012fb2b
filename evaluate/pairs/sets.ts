import { existsSync } from "node:fs";
import { join } from "node:path";
import { type LinearWeights, scoresOf } from "../../src/understand/lexicon/pair-weights.ts";
import { type PreparedPair, preparePair, wayFeatures } from "../../src/understand/pair/prepare.ts";
import { finishedDraft } from "../../src/understand/understand.ts";
import { FOLDS, foldOf } from "../folds.ts";
import { keptAnalyse } from "../kept-analyses.ts";
import { readRecords } from "../records.ts";
import { fitRidge, type RidgeOptions, sharpnessFor } from "./ridge.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

interface PairRecord {
  readonly id: string;
  readonly text: string;
  readonly actor: Place | null;
  readonly recipient: Place | null;
}

/** A pair of a set with its answer and all that our verdicts rest on. */
export interface KnownPair {
  readonly pair: PairRecord;
  readonly prepared: PreparedPair;
  readonly features: Readonly<Record<string, readonly string[]>>;
  /** PLV: the root; AW: "actor-recipient" or "neither". */
  readonly label: string;
  readonly quad: string | null;
  readonly fold: number;
  /** See Example. */
  readonly trust?: number;
}

/** Pairs with their sides exchanged count less: who asks mostly has them the right way round. */
const TURNED = 0.25;

export interface PairSets {
  readonly plv: readonly KnownPair[];
  readonly aw: readonly KnownPair[];
  /** The pairs of AW with their sides exchanged, to learn from: whoever acted is acted on now. */
  readonly turned: readonly KnownPair[];
}

/** The train parts of PLV and AW, read; null where they are absent. */
export async function readPairSets(folder: string): Promise<PairSets | null> {
  const files = ["plover-pairs.jsonl", "direction-pairs.jsonl"].map((name) => join(folder, "events", name));
  if (!files.every((file) => existsSync(file))) return null;
  const plv: KnownPair[] = [];
  for (const record of readRecords<PairRecord & { root: string; quad: string }>(files[0] ?? "")) {
    const prepared = await prepare(record);
    plv.push({ ...known(record, prepared), features: prepared.features, label: record.root, quad: record.quad });
  }
  const aw: KnownPair[] = [];
  const turned: KnownPair[] = [];
  for (const record of readRecords<PairRecord & { acts: boolean }>(files[1] ?? "")) {
    aw.push(await directed(record, record.acts ? "actor-recipient" : "neither"));
    const exchanged = { ...record, actor: record.recipient, recipient: record.actor };
    turned.push({ ...(await directed(exchanged, record.acts ? "recipient-actor" : "neither")), trust: TURNED });
  }
  return { plv, aw, turned };
}

async function directed(record: PairRecord, label: string): Promise<KnownPair> {
  const prepared = await prepare(record);
  return { ...known(record, prepared), features: wayFeatures(prepared), label, quad: null };
}

const prepare = async (record: PairRecord) =>
  preparePair(record, await finishedDraft({ id: record.id, text: record.text }, { analyse: keptAnalyse }));

/** Pairs of one sentence stay on one side. */
const known = (pair: PairRecord, prepared: PreparedPair) => ({ pair, prepared, fold: foldOf(pair.text) });

/** Chosen on the folds, where neighbouring settings differ by half a point. */
export const TYPE_RIDGE: RidgeOptions = { ridge: 0.1, least: 2 };
export const WAY_RIDGE: RidgeOptions = { ridge: 0.1, least: 1, kinds: { role: 2, above: 2 } };

/** Weights fitted on the pairs outside of each fold, with the sharpness that suits the unseen ones. */
export function crossFit(pairs: readonly KnownPair[], options: RidgeOptions): readonly LinearWeights[] {
  const fitted = Array.from({ length: FOLDS }, (_, fold) =>
    fitRidge(
      pairs.filter((own) => own.fold !== fold),
      options,
    ),
  );
  const unseen = pairs.flatMap(({ features, label, fold }) => {
    const weights = fitted[fold];
    if (!weights) return [];
    const scores = scoresOf(Object.values(features).flat(), { ...weights, sharpness: 1 });
    return [{ scores, right: weights.classes.indexOf(label) }];
  });
  const sharpness = sharpnessFor(unseen);
  return fitted.map((weights) => ({ ...weights, sharpness }));
}

/** Weights fitted on all pairs, with the sharpness that suited unseen ones. */
export function fitAll(pairs: readonly KnownPair[], options: RidgeOptions): LinearWeights {
  return { ...fitRidge(pairs, options), sharpness: crossFit(pairs, options)[0]?.sharpness ?? 1 };
}
