import type { Tensor } from "onnxruntime-node";
import type { Model } from "./session.ts";
import type { Window } from "./windows.ts";
import type { WordInput } from "./wordpiece.ts";

/**
 * The encoder's five inputs for one window (see `training/README.md`). Windows are run one at a time: the scales of
 * dynamic int8 depend on what shares a run, and two cores are no faster with more.
 */
export function windowInputs(
  model: Model,
  window: Window,
  words: readonly WordInput[],
  paragraphs: ArrayLike<number>,
): Record<string, Tensor> {
  const pieces = window.size;
  const width = window.after - window.first;
  const ids = new BigInt64Array(pieces);
  const casings = new BigInt64Array(pieces);
  const breaks = new BigInt64Array(pieces);
  const first = new BigInt64Array(width);
  let at = 0;
  ids[at++] = BigInt(model.config.cls);
  for (let index = window.first; index < window.after; index++) {
    const word = words[index];
    if (!word) continue;
    first[index - window.first] = BigInt(at);
    const casing = BigInt(word.casing);
    const isBreak = paragraphs[index] ? 1n : 0n;
    for (const id of word.pieces) {
      ids[at] = BigInt(id);
      casings[at] = casing;
      breaks[at++] = isBreak;
    }
  }
  ids[at] = BigInt(model.config.sep);
  const { tensor } = model;
  return {
    ids: tensor("int64", ids, [1, pieces]),
    case: tensor("int64", casings, [1, pieces]),
    brk: tensor("int64", breaks, [1, pieces]),
    first: tensor("int64", first, [1, width]),
    mask: tensor("bool", new Uint8Array(width).fill(1), [1, width]),
  };
}
