import type { Tensor } from "onnxruntime-node";
import type { Model } from "./session.ts";
import type { Window } from "./windows.ts";
import type { WordInput } from "./wordpiece.ts";

/** The encoder's five inputs for a batch of windows (see `training/README.md`). */
export function batchInputs(
  model: Model,
  windows: readonly Window[],
  words: readonly WordInput[],
  paragraphs: ArrayLike<number>,
): Record<string, Tensor> {
  const rows = windows.length;
  const pieces = Math.max(...windows.map((window) => window.size));
  const width = Math.max(...windows.map((window) => window.after - window.first));
  const [ids, casings, breaks] = [pieces, pieces, pieces].map((n) => new BigInt64Array(rows * n)) as [
    BigInt64Array,
    BigInt64Array,
    BigInt64Array,
  ];
  const first = new BigInt64Array(rows * width);
  const mask = new Uint8Array(rows * width);
  windows.forEach((window, row) => {
    const begin = row * pieces;
    let at = begin;
    ids[at++] = BigInt(model.config.cls);
    for (let index = window.first; index < window.after; index++) {
      const word = words[index];
      if (!word) continue;
      const column = row * width + index - window.first;
      first[column] = BigInt(at - begin);
      mask[column] = 1;
      const casing = BigInt(word.casing);
      const isBreak = paragraphs[index] ? 1n : 0n;
      for (const id of word.pieces) {
        ids[at] = BigInt(id);
        casings[at] = casing;
        breaks[at++] = isBreak;
      }
    }
    ids[at] = BigInt(model.config.sep);
  });
  const { tensor } = model;
  return {
    ids: tensor("int64", ids, [rows, pieces]),
    case: tensor("int64", casings, [rows, pieces]),
    brk: tensor("int64", breaks, [rows, pieces]),
    first: tensor("int64", first, [rows, width]),
    mask: tensor("bool", mask, [rows, width]),
  };
}
