/** Scores of one sequence inside a larger array: word `i`, tag `t` stands at `offset + i * stride + t`. */
export interface TagScores {
  readonly data: Float32Array;
  readonly offset: number;
  readonly stride: number;
  readonly words: number;
  /** 1 + 4 a kind: O, then B I E S of each kind. */
  readonly tags: number;
}

/** The words [first, after) of a kind; `score` is the mean probability of their tags. */
export interface TaggedSpan {
  readonly first: number;
  readonly after: number;
  readonly kind: number;
  readonly score: number;
}

/**
 * The best valid BIOES tags. O, E and S may be followed by O, B and S; B and I by I and E of their kind. Any tag may
 * stand at either end, since a window may cut a span. Softmax is left out: a constant a word changes no comparison.
 */
export function bestTags({ data, offset, stride, words, tags }: TagScores): Uint16Array {
  const best = new Uint16Array(words);
  if (words === 0) return best;
  const kinds = (tags - 1) >> 2;
  const fromOutside = new Uint16Array(words);
  const fromInside = new Uint16Array(words * kinds);
  let score = new Float64Array(tags);
  let next = new Float64Array(tags);
  for (let tag = 0; tag < tags; tag++) score[tag] = data[offset + tag] as number;

  for (let word = 1; word < words; word++) {
    let outside = 0;
    for (let end = 3; end < tags; end += 4) {
      if ((score[end] as number) > (score[outside] as number)) outside = end;
      if ((score[end + 1] as number) > (score[outside] as number)) outside = end + 1;
    }
    const outsideScore = score[outside] as number;
    fromOutside[word] = outside;
    const at = offset + word * stride;
    next[0] = outsideScore + (data[at] as number);
    for (let kind = 0, begin = 1; kind < kinds; kind++, begin += 4) {
      const inside = (score[begin + 1] as number) > (score[begin] as number) ? begin + 1 : begin;
      const insideScore = score[inside] as number;
      fromInside[word * kinds + kind] = inside;
      next[begin] = outsideScore + (data[at + begin] as number);
      next[begin + 1] = insideScore + (data[at + begin + 1] as number);
      next[begin + 2] = insideScore + (data[at + begin + 2] as number);
      next[begin + 3] = outsideScore + (data[at + begin + 3] as number);
    }
    [score, next] = [next, score];
  }

  let tag = 0;
  for (let other = 1; other < tags; other++) if ((score[other] as number) > (score[tag] as number)) tag = other;
  for (let word = words - 1; word >= 0; word--) {
    best[word] = tag;
    const place = tag ? (tag - 1) & 3 : 0;
    const inside = tag > 0 && (place === 1 || place === 2);
    tag = (inside ? fromInside[word * kinds + ((tag - 1) >> 2)] : fromOutside[word]) as number;
  }
  return best;
}

/** The spans of the best valid tags; one that the end of the window cuts is closed there. */
export function bestSpans(scores: TagScores): TaggedSpan[] {
  const tags = bestTags(scores);
  const found: TaggedSpan[] = [];
  let first = -1;
  const close = (after: number) => {
    const kind = ((tags[first] as number) - 1) >> 2;
    found.push({ first, after, kind, score: meanProbability(scores, tags, first, after) });
    first = -1;
  };
  for (let word = 0; word < tags.length; word++) {
    const tag = tags[word] as number;
    if (tag === 0) continue;
    const place = (tag - 1) & 3;
    if (first < 0) first = word;
    const last = word + 1 === tags.length;
    if (place >= 2 || last) close(word + 1);
  }
  return found;
}

function meanProbability(scores: TagScores, tags: Uint16Array, first: number, after: number): number {
  let total = 0;
  for (let word = first; word < after; word++) total += probability(scores, word, tags[word] as number);
  return total / (after - first);
}

/** The softmax of one tag at one word. */
function probability({ data, offset, stride, tags }: TagScores, word: number, tag: number): number {
  const at = offset + word * stride;
  const own = data[at + tag] as number;
  let sum = 0;
  for (let other = 0; other < tags; other++) sum += Math.exp((data[at + other] as number) - own);
  return 1 / sum;
}
