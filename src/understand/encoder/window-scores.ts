import type { Tensor } from "onnxruntime-node";
import type { Outputs } from "./session.ts";
import type { TagScores } from "./viterbi.ts";

/** One output of the encoder: value `k` of word `i` stands at `offset + i * stride + k`. */
export interface WordScores {
  readonly data: Float32Array;
  readonly offset: number;
  readonly stride: number;
}

/** The encoder's answer for one window; nothing is copied. */
export interface WindowScores {
  /** An output with one row of values a word: `upos`, `rel`, `arc`, `sent`… */
  readonly of: (output: string) => WordScores;
  /** Raw score between two words of the window for link relation 0 (source) or 1 (content). */
  readonly link: (relation: number, cue: number, other: number) => number;
}

/** The answer for a window that was run alone. */
export function windowScores(outputs: Outputs): WindowScores {
  const { data: links, dims } = float(outputs, "link");
  const width = dims[2] ?? 0;
  return {
    of: (output) => {
      const scores = float(outputs, output);
      return {
        data: scores.data,
        offset: 0,
        stride: scores.dims.slice(2).reduce((product, size) => product * size, 1),
      };
    },
    link: (relation, cue, other) => links[(relation * width + cue) * width + other] ?? -Infinity,
  };
}

function float(outputs: Outputs, output: string): { data: Float32Array; dims: readonly number[] } {
  const tensor: Tensor | undefined = outputs[output];
  if (!(tensor?.data instanceof Float32Array)) throw new Error(`The language model gives no output “${output}”.`);
  return { data: tensor.data, dims: tensor.dims };
}

/** The tags of the words of a window as a sequence; `shift` skips tags of other sequences at the same word. */
export function tagScores(scores: WordScores, words: number, tags: number, shift = 0): TagScores {
  return { data: scores.data, offset: scores.offset + shift, stride: scores.stride, words, tags };
}

/** The index of the highest of `count` values of a word; the first of equal ones. */
export function highest({ data, offset, stride }: WordScores, word: number, count: number): number {
  const at = offset + word * stride;
  let best = 0;
  for (let k = 1; k < count; k++) if ((data[at + k] as number) > (data[at + best] as number)) best = k;
  return best;
}
