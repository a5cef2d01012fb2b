import { MultiGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Output } from "../../api/operations.ts";

export type Network = Output<"network">;
export type Actor = Network["actors"][number];
export type Link = Network["links"][number];

export const linkKey = ({ from, to, mutual }: Pick<Link, "from" | "to" | "mutual">): string =>
  `${from} ${to}${mutual ? " mutual" : ""}`;

export interface NodeLook {
  x: number;
  y: number;
  size: number;
  label: string;
  /** On which side of the node: on the far right its name goes to the left, where there is room. */
  labelPosition: "left" | "right";
}
export interface EdgeLook {
  size: number;
  quad: number | null;
  mutual: boolean;
  weight: number;
}

/** The network as a graph with a place for each actor. The same network is laid out the same way each time. */
export function laidOut({ actors, links }: Pick<Network, "actors" | "links">): MultiGraph<NodeLook, EdgeLook> {
  const graph = new MultiGraph<NodeLook, EdgeLook>();
  for (const [at, { id, name, claims }] of actors.entries()) {
    const angle = (at / actors.length) * 2 * Math.PI;
    graph.addNode(id, {
      x: Math.cos(angle) * (1 + (at % 5)),
      y: Math.sin(angle) * (1 + (at % 5)),
      size: Math.min(18, 3 + 1.8 * Math.sqrt(claims)),
      label: name,
      labelPosition: "right",
    });
  }
  for (const link of links) {
    const { from, to, mutual, claims, quad } = link;
    const look = { size: Math.min(7, 1 + 0.9 * Math.sqrt(claims)), quad, mutual, weight: claims };
    if (mutual) graph.addUndirectedEdgeWithKey(linkKey(link), from, to, look);
    else graph.addDirectedEdgeWithKey(linkKey(link), from, to, look);
  }
  forceAtlas2.assign(graph, {
    iterations: ROUNDS,
    settings: { ...forceAtlas2.inferSettings(graph), gravity: 0.6, scalingRatio: 4, slowDown: 4 },
  });
  // a frame is wider than high
  graph.updateEachNodeAttributes((_, look) => ({ ...look, x: look.x * WIDE }));
  const across = graph.mapNodes((_, { x }) => x);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const isFarRight = (x: number) => x > left + (right - left) * FAR_RIGHT;
  graph.updateEachNodeAttributes((_, look) => ({ ...look, labelPosition: isFarRight(look.x) ? "left" : "right" }));
  return graph;
}

/** Of the width: behind it a name would be cut by the frame. */
const FAR_RIGHT = 0.88;

const WIDE = 1.35;

const ROUNDS = 400;
