/** So low that an arc is taken only where nothing else is left. */
const NEVER = -1e9;
/** The price of a root: more than all the other scores of a sentence together, so that there is only one. */
const ROOT_PRICE = 1e6;

/**
 * The tree of highest total score with one root (Chu-Liu/Edmonds). `scores[dependent * size + head]`, a root being its
 * own head. Returns heads, the root its own. Cubic at worst; windows bound the size.
 */
export function maximumTree(scores: Float64Array, size: number): Int32Array {
  // Node 0 is above all: its arcs are the roots'.
  const nodes = size + 1;
  const weights = new Float64Array(nodes * nodes).fill(NEVER);
  for (let word = 0; word < size; word++) {
    for (let head = 0; head < size; head++) {
      const score = scores[word * size + head] as number;
      if (head === word) weights[(word + 1) * nodes] = score - ROOT_PRICE;
      else weights[(word + 1) * nodes + head + 1] = score;
    }
  }
  const heads = arborescence(weights, nodes);
  return Int32Array.from({ length: size }, (_, word) => {
    const head = heads[word + 1] as number;
    return head === 0 ? word : head - 1;
  });
}

/** Heads of the best arborescence rooted in node 0, for `weights[dependent * size + head]`. */
function arborescence(weights: Float64Array, size: number): Int32Array {
  const heads = greedyHeads(weights, size);
  const cycle = findCycle(heads);
  if (!cycle) return heads;

  // The cycle becomes one node, the last of a smaller graph; `enter` and `leave` say which of its words an arc means.
  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const rest: number[] = [];
  for (let node = 0; node < size; node++) if (!inCycle[node]) rest.push(node);
  const one = rest.length;
  const small = one + 1;
  const smaller = new Float64Array(small * small).fill(NEVER);
  const enter = new Int32Array(one);
  const leave = new Int32Array(one);
  const weight = (dependent: number, head: number) => weights[dependent * size + head] as number;
  rest.forEach((node, index) => {
    let out = cycle[0] as number;
    let into = out;
    const gain = (member: number) => weight(member, node) - weight(member, heads[member] as number);
    for (const member of cycle) {
      if (weight(node, member) > weight(node, out)) out = member;
      if (gain(member) > gain(into)) into = member;
    }
    leave[index] = out;
    enter[index] = into;
    smaller[index * small + one] = weight(node, out);
    smaller[one * small + index] = gain(into);
    rest.forEach((other, column) => {
      if (other !== node) smaller[index * small + column] = weight(node, other);
    });
  });

  const found = arborescence(smaller, small);
  const result = heads.slice();
  rest.forEach((node, index) => {
    if (node === 0) return;
    const head = found[index] as number;
    result[node] = head === one ? (leave[index] as number) : (rest[head] as number);
  });
  const outside = found[one] as number;
  result[enter[outside] as number] = rest[outside] as number;
  return result;
}

function greedyHeads(weights: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 0; head < size; head++) {
      if (head !== node && (weights[node * size + head] as number) > (weights[node * size + best] as number))
        best = head;
    }
    heads[node] = best;
  }
  return heads;
}

/** The nodes of one cycle among the heads, null where there is none. Node 0 has no head. */
function findCycle(heads: Int32Array): number[] | null {
  const walk = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let at = start;
    while (at !== 0 && !walk[at]) {
      walk[at] = start;
      at = heads[at] as number;
    }
    if (at !== 0 && walk[at] === start) {
      const cycle = [at];
      for (let node = heads[at] as number; node !== at; node = heads[node] as number) cycle.push(node);
      return cycle;
    }
  }
  return null;
}
