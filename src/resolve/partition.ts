import type { Edge, JudgedPair } from "../model/resolution.ts";

export interface PartitionOptions {
  /** Mean log-odds at which two groups are one; -Infinity: any edge joins. */
  readonly joinsAt: number;
  /** The score of a pair without an edge. */
  readonly missing: number;
}

interface Group {
  readonly nodes: string[];
  /** What the edges to each other group sum up to, and how many there are. */
  readonly ties: Map<Group, { readonly sum: number; readonly edges: number }>;
}

/**
 * Groups of nodes: first what people judged the same, then, from the best edge down, two groups whose mean score over
 * all their pairs is at least `joinsAt`, never against a judgement. A pure function of its arguments as sets: the order
 * in which nodes, edges and judgements are given changes nothing. (Average linkage; equals go by their names.)
 */
export function partition(
  nodes: Iterable<string>,
  edges: readonly Edge[],
  judged: readonly JudgedPair[],
  { joinsAt, missing }: PartitionOptions,
): readonly (readonly string[])[] {
  const groups = new Map<string, Group>();
  for (const node of [...new Set(nodes)].sort()) groups.set(node, { nodes: [node], ties: new Map() });
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
      if (meanScore(left, right, missing) < joinsAt || areJudgedApart(groups, left, right, apart)) continue;
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

function addTie(from: Group, to: Group, { sum, edges }: { readonly sum: number; readonly edges: number }): void {
  const tied = from.ties.get(to) ?? { sum: 0, edges: 0 };
  from.ties.set(to, { sum: tied.sum + sum, edges: tied.edges + edges });
}

/** The smaller group goes into the larger one, with its ties. */
function join(groups: Map<string, Group>, a: string, b: string): void {
  const [one, other] = [groups.get(a), groups.get(b)];
  if (!one || !other || one === other) return;
  const [into, from] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one];
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

function meanScore(left: Group, right: Group, missing: number): number {
  const { sum, edges } = left.ties.get(right) ?? { sum: 0, edges: 0 };
  const pairs = left.nodes.length * right.nodes.length;
  return (sum + missing * (pairs - edges)) / pairs;
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPair = (x: { readonly a: string; readonly b: string }, y: { readonly a: string; readonly b: string }) =>
  inOrder(x.a, y.a) || inOrder(x.b, y.b);
