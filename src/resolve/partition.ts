import type { Edge, JudgedPair } from "../model/resolution.ts";

export interface PartitionOptions {
  /** Mean log-odds at which two groups are one; -Infinity: any edge joins. */
  readonly joinsAt: number;
  /** The score of a pair without an edge. */
  readonly missing: number;
  /** Keeps coherent groups apart; default: the mean over their pairs alone decides. */
  readonly coherence?: Coherence;
}

/**
 * Two groups of at least `from` nodes each are one only where the mean over the pairs between them is at most `drop`
 * below that of the pairs within the looser of the two: two well-knit groups with a weak tie stay two.
 */
export interface Coherence {
  readonly from: number;
  readonly drop: number;
}

interface Group {
  readonly nodes: string[];
  /** What the edges within sum up to, and how many there are. */
  within: Tie;
  /** What the edges to each other group sum up to, and how many there are. */
  readonly ties: Map<Group, Tie>;
}

interface Tie {
  readonly sum: number;
  readonly edges: number;
}
const NO_TIE: Tie = { sum: 0, edges: 0 };

/**
 * Groups of nodes: first what people judged the same, then, from the best edge down, two groups whose mean score over
 * all their pairs is at least `joinsAt`, never against a judgement. A pure function of its arguments as sets: the order
 * in which nodes, edges and judgements are given changes nothing. (Average linkage; equals go by their names.)
 */
export function partition(
  nodes: Iterable<string>,
  edges: readonly Edge[],
  judged: readonly JudgedPair[],
  options: PartitionOptions,
): readonly (readonly string[])[] {
  const groups = new Map<string, Group>();
  for (const node of [...new Set(nodes)].sort()) groups.set(node, { nodes: [node], within: NO_TIE, ties: new Map() });
  const within = <Pair extends { readonly a: string; readonly b: string }>(pairs: readonly Pair[]) =>
    pairs.filter(({ a, b }) => groups.has(a) && groups.has(b));
  for (const { a, b, score } of within(edges)) tie(groups, a, b, score);
  const decided = within(judged).sort(byPair);
  for (const { a, b, same } of decided) if (same) join(groups, a, b);
  const apart = decided.filter(({ same }) => !same);
  const ranked = within(edges)
    .filter(({ verdict }) => verdict === "same")
    .sort((x, y) => y.score - x.score || byPair(x, y));
  for (let joined = true; joined; ) {
    joined = false;
    for (const { a, b } of ranked) {
      const [left, right] = [groups.get(a), groups.get(b)];
      if (!left || !right || left === right) continue;
      if (!belongTogether(left, right, options) || areJudgedApart(groups, left, right, apart)) continue;
      join(groups, a, b);
      joined = true;
    }
  }
  return [...new Set(groups.values())]
    .map((group) => [...group.nodes].sort())
    .sort(([a = ""], [b = ""]) => inOrder(a, b));
}

function tie(groups: ReadonlyMap<string, Group>, a: string, b: string, score: number): void {
  const [left, right] = [groups.get(a), groups.get(b)];
  if (!left || !right || left === right) return;
  addTie(left, right, { sum: score, edges: 1 });
  addTie(right, left, { sum: score, edges: 1 });
}

function addTie(from: Group, to: Group, { sum, edges }: Tie): void {
  from.ties.set(to, sumOf(from.ties.get(to) ?? NO_TIE, { sum, edges }));
}

/** The smaller group goes into the larger one, with its ties. */
function join(groups: Map<string, Group>, a: string, b: string): void {
  const [one, other] = [groups.get(a), groups.get(b)];
  if (!one || !other || one === other) return;
  const [into, from] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one];
  into.within = sumOf(sumOf(into.within, from.within), into.ties.get(from) ?? NO_TIE);
  into.nodes.push(...from.nodes);
  for (const node of from.nodes) groups.set(node, into);
  for (const [third, tied] of from.ties) {
    third.ties.delete(from);
    if (third === into) continue;
    addTie(into, third, tied);
    addTie(third, into, tied);
  }
}

function areJudgedApart(
  groups: ReadonlyMap<string, Group>,
  left: Group,
  right: Group,
  apart: readonly JudgedPair[],
): boolean {
  return apart.some(({ a, b }) => {
    const [one, other] = [groups.get(a), groups.get(b)];
    return (one === left && other === right) || (one === right && other === left);
  });
}

function belongTogether(left: Group, right: Group, { joinsAt, missing, coherence }: PartitionOptions): boolean {
  const between = meanScore(left.ties.get(right), left.nodes.length * right.nodes.length, missing);
  if (between < joinsAt) return false;
  if (!coherence || Math.min(left.nodes.length, right.nodes.length) < coherence.from) return true;
  const within = [left, right].map(({ within, nodes: { length } }) =>
    meanScore(within, (length * (length - 1)) / 2, missing),
  );
  return between >= Math.min(...within) - coherence.drop;
}

function meanScore({ sum, edges }: Tie = NO_TIE, pairs: number, missing: number): number {
  return (sum + missing * (pairs - edges)) / pairs;
}

const sumOf = (a: Tie, b: Tie): Tie => ({ sum: a.sum + b.sum, edges: a.edges + b.edges });

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPair = (x: { readonly a: string; readonly b: string }, y: { readonly a: string; readonly b: string }) =>
  inOrder(x.a, y.a) || inOrder(x.b, y.b);
