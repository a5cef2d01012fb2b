import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { InferenceSession, Tensor, TypedTensor } from "onnxruntime-node";
import { HearsayError } from "../../model/errors.ts";
import { packageFile } from "../../model/package-file.ts";
import { withoutTelemetry } from "../../model/without-telemetry.ts";
import { type EncoderConfig, readConfig } from "./config.ts";
import { makeWordTokeniser, readVocabulary, type WordTokeniser } from "./wordpiece.ts";

export interface ModelOptions {
  /** Folder of the model; default: `HEARSAY_MODEL`, else `models/` of the package. */
  readonly folder?: string;
  /** Threads of the model; default 2, or 1 where there is but one core. What is read does not depend on it. */
  readonly threads?: number;
}

export type Outputs = Readonly<Record<string, Tensor>>;

/** A model folder ready to use. */
export interface Model {
  readonly config: EncoderConfig;
  readonly words: WordTokeniser;
  readonly encode: (inputs: Readonly<Record<string, Tensor>>) => Promise<Outputs>;
  /** Scores [predicates, words, tags] of the arguments in one sentence. */
  readonly scoreArguments: (vectors: Tensor, predicates: Tensor) => Promise<TypedTensor<"float32">>;
  readonly tensor: TensorMaker;
  /** Gives the memory back; the model is of no use afterwards. */
  readonly release: () => Promise<void>;
}

export type TensorMaker = (
  type: "int64" | "bool" | "float32",
  data: BigInt64Array | Uint8Array | Float32Array,
  shape: readonly number[],
) => Tensor;

const ENCODER = "encoder.int8.onnx";
const ROLES = "roles.onnx";
const FILES = [ENCODER, ROLES, "config.json", "vocab.txt"] as const;

/** The folder that a model is read from; throws `model-missing` where it lacks a file. */
export function modelFolder(folder?: string): string {
  const chosen = folder ?? (process.env.HEARSAY_MODEL || fileURLToPath(packageFile("models")));
  const missing = FILES.filter((file) => !existsSync(join(chosen, file)));
  if (missing.length) {
    const message = `The language model in ${chosen} is not complete: ${missing.join(", ")} missing. Install Hearsay anew, or name another folder.`;
    throw new HearsayError("model-missing", message, { folder: chosen, missing });
  }
  return chosen;
}

/** Short hash over everything in a model folder that a reading depends on. */
export function modelVersion(folder: string): string {
  const hash = createHash("sha256");
  for (const file of FILES) hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 12);
}

/** Loads a model; the runtime too is loaded only now. */
export async function loadModel(options: ModelOptions = {}): Promise<Model> {
  const folder = modelFolder(options.folder);
  const config = readConfig(folder);
  withoutTelemetry();
  const runtime = await import("onnxruntime-node");
  const settings: InferenceSession.SessionOptions = {
    intraOpNumThreads: options.threads ?? Math.min(2, availableParallelism()),
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    // Waiting threads sleep: two pools that spin, or any other work on the machine, cost twice the time.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  };
  const encoder = await runtime.InferenceSession.create(join(folder, ENCODER), settings);
  const roles = await runtime.InferenceSession.create(join(folder, ROLES), settings);
  return {
    config,
    words: makeWordTokeniser(config, readVocabulary(folder)),
    encode: (inputs) => encoder.run(inputs),
    scoreArguments: async (h, predicates) => {
      const { arguments: scores } = await roles.run({ h, predicates });
      return scores as TypedTensor<"float32">;
    },
    tensor: (type, data, shape) => new runtime.Tensor(type, data, shape),
    release: async () => {
      await encoder.release();
      await roles.release();
    },
  };
}
