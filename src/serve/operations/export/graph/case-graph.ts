import type { TableSays } from "../tables/table.ts";
import type { CaseView } from "../view/case-view.ts";
import type { ActorOut } from "../view/out.ts";
import { type Tie, tiesOf } from "../view/ties-of.ts";
import { EDGE_FIELDS, NODE_FIELDS } from "./fields.ts";

export type GraphPart = { readonly node: ActorOut } | { readonly edge: Tie; readonly number: number };

/** The case as a graph: actors, and a tie for each claim that joins two of them. Nodes come first. */
export async function* nodesAndEdges(view: CaseView): AsyncGenerator<GraphPart> {
  const there = new Set<string>();
  for await (const node of view.actors()) {
    there.add(node.id);
    yield { node };
  }
  let number = 0;
  for await (const claim of view.claims())
    for (const edge of tiesOf(claim)) if (there.has(edge.from) && there.has(edge.to)) yield { edge, number: ++number };
}

/** What one node and one edge stand for. */
export const GRAPH_UNIT = "a node is an actor; an edge is a claim that ties two actors, so a pair may have many";

/** What nodes and edges bear, for the reference. */
export const GRAPH_TABLES: readonly TableSays[] = [
  {
    name: "nodes",
    unit: "an actor of the case",
    columns: [{ name: "label", says: "the actor's name" }, ...NODE_FIELDS.map(([name, says]) => ({ name, says }))],
  },
  {
    name: "edges",
    unit: "a claim that ties two actors",
    columns: [
      { name: "type", says: "the type of the claim; in GEXF it is the label" },
      ...EDGE_FIELDS.map(([name, says]) => ({ name, says })),
    ],
  },
];
