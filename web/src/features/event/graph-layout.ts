import type { OriginsGraph } from "../../api/model.ts";

type GraphNode = OriginsGraph["nodes"][number];
type GraphLink = OriginsGraph["links"][number];

export interface PlacedNode extends GraphNode {
  /** Column from the left: whoever has it from others stands left of them. */
  readonly column: number;
  readonly row: number;
}

export interface PlacedGraph {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly (GraphLink & { readonly start: PlacedNode; readonly end: PlacedNode })[];
  readonly columns: number;
  readonly rows: number;
}

/**
 * Places who has it from whom in columns: media left, origins right, each as far right as the longest way that leads to
 * it. Within a column, nodes stand near those that lead to them. The same graph is always placed alike.
 */
export function placeGraph({ nodes, links }: OriginsGraph): PlacedGraph {
  const column = columnsOf(nodes, links);
  const sorted = nodes.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const width = Math.max(0, ...column.values()) + 1;
  const row = new Map<string, number>();
  for (let at = 0; at < width; at += 1) {
    const here = sorted.filter(({ key }) => column.get(key) === at);
    const pull = new Map(here.map(({ key }) => [key, meanRow(key, links, row)]));
    const ordered = here.toSorted((a, b) => (pull.get(a.key) ?? 0) - (pull.get(b.key) ?? 0));
    for (const [index, { key }] of ordered.entries()) row.set(key, index);
  }
  const placed = sorted.map((node) => ({ ...node, column: column.get(node.key) ?? 0, row: row.get(node.key) ?? 0 }));
  const byKey = new Map(placed.map((node) => [node.key, node]));
  return {
    nodes: placed,
    links: links.flatMap((link) => {
      const [start, end] = [byKey.get(link.from), byKey.get(link.to)];
      return start && end ? [{ ...link, start, end }] : [];
    }),
    columns: width,
    rows: Math.max(0, ...placed.map((node) => node.row)) + 1,
  };
}

/** The longest way to each node; those who cite each other in a ring stop at the number of nodes. */
function columnsOf(nodes: readonly GraphNode[], links: readonly GraphLink[]): ReadonlyMap<string, number> {
  const column = new Map(nodes.map(({ key }) => [key, 0]));
  for (let round = 1; round < nodes.length; round += 1) {
    let moved = false;
    for (const { from, to } of links) {
      const least = Math.min((column.get(from) ?? 0) + 1, nodes.length - 1);
      if (from === to || (column.get(to) ?? 0) >= least) continue;
      column.set(to, least);
      moved = true;
    }
    if (!moved) break;
  }
  return column;
}

function meanRow(key: string, links: readonly GraphLink[], row: ReadonlyMap<string, number>): number {
  const rows = links.flatMap(({ from, to }) => (to === key && row.has(from) ? [row.get(from) ?? 0] : []));
  return rows.length === 0 ? Number.MAX_SAFE_INTEGER : rows.reduce((sum, one) => sum + one, 0) / rows.length;
}
