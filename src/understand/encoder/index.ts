import type { Analysis } from "../analysis.ts";
import { analyseWith } from "./analyse.ts";
import { loadModel, type Model, type ModelOptions, modelFolder, modelVersion } from "./session.ts";

export type { ModelOptions } from "./session.ts";

/** A language model that reads texts. */
export interface Encoder {
  /** Short hash of the model's files. */
  readonly version: string;
  /** What the model says of a text; a pure function of the text and the model's files. */
  readonly analyse: (text: string) => Promise<Analysis>;
  /** Gives the model's memory back. */
  readonly close: () => Promise<void>;
}

/** An encoder over a model folder, loaded at its first text. Throws `model-missing` where the folder lacks a file. */
export function openEncoder(options: ModelOptions = {}): Encoder {
  const folder = modelFolder(options.folder);
  let loading: Promise<Model> | undefined;
  const model = () => {
    loading ??= loadModel({ ...options, folder });
    return loading;
  };
  return {
    version: modelVersion(folder),
    analyse: async (text) => analyseWith(await model(), text),
    close: async () => {
      const opened = loading;
      loading = undefined;
      if (opened) await (await opened).release();
    },
  };
}

const opened = new Map<string, Encoder>();

/** What the language model says of a text; each model is loaded once and kept. */
export async function analyse(text: string, options: ModelOptions = {}): Promise<Analysis> {
  const key = JSON.stringify([options.folder, options.threads]);
  const encoder = opened.get(key) ?? openEncoder(options);
  opened.set(key, encoder);
  return encoder.analyse(text);
}
