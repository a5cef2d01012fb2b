import { maximumTree } from "./maximum-tree.ts";

/** Head scores inside a window: `data[offset + dependent * stride + head]`; a root points to itself. */
export interface ArcScores {
  readonly data: Float32Array;
  readonly offset: number;
  readonly stride: number;
}

/**
 * Heads of the words [first, after) of a window, counted from the window's first word: the best tree with one root.
 * Greedy heads where they are such a tree already (mostly), else Chu-Liu/Edmonds. Raw scores serve as well as log
 * probabilities: every word takes one head, so a constant a word changes no comparison.
 */
export function bestHeads(arcs: ArcScores, first: number, after: number): Int32Array {
  const size = after - first;
  const heads = new Int32Array(size);
  let roots = 0;
  for (let word = 0; word < size; word++) {
    const row = arcs.offset + (first + word) * arcs.stride + first;
    let best = 0;
    for (let head = 1; head < size; head++) {
      if ((arcs.data[row + head] as number) > (arcs.data[row + best] as number)) best = head;
    }
    heads[word] = best;
    if (best === word) roots++;
  }
  const found =
    roots === 1 && everyWordReachesRoot(heads) ? heads : maximumTree(sentenceScores(arcs, first, size), size);
  return found.map((head) => head + first);
}

function sentenceScores(arcs: ArcScores, first: number, size: number): Float64Array {
  const scores = new Float64Array(size * size);
  for (let word = 0; word < size; word++) {
    const row = arcs.offset + (first + word) * arcs.stride + first;
    for (let head = 0; head < size; head++) scores[word * size + head] = arcs.data[row + head] as number;
  }
  return scores;
}

/** Whether following heads leads every word to one that is its own head. Each word is walked once. */
export function everyWordReachesRoot(heads: Int32Array): boolean {
  const walk = new Int32Array(heads.length); // 0 where no walk came by yet, else the walk's number
  for (let start = 0; start < heads.length; start++) {
    let at = start;
    while (!walk[at]) {
      walk[at] = start + 1;
      at = heads[at] as number;
    }
    // A walk ends where an earlier one passed, which reached a root, or where it meets itself: at a root or in a cycle.
    if (walk[at] === start + 1 && heads[at] !== at) return false;
  }
  return true;
}
