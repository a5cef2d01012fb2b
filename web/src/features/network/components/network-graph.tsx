import { useEffect, useMemo, useRef } from "react";
import { type Camera, DEFAULT_STYLES, Sigma } from "sigma";
import { extremityArrow, layerPlain, pathCurved, pathLine } from "sigma/rendering";
import { useColours } from "../colours.ts";
import { laidOut, type Network } from "../laid-out.ts";
import css from "./network-graph.module.css";

/** Somebody by id, or a link by its key. */
export interface Choice {
  readonly actor?: string;
  readonly link?: string;
}

interface GraphOptions {
  readonly network: Network;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Whether this browser can draw it. */
export const canDraw = (): boolean => document.createElement("canvas").getContext("webgl2") !== null;

/** The network drawn: who and what is chosen stands out with what is tied to it. */
export function NetworkGraph({ network, chosen, onChoose }: GraphOptions) {
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ refresh: () => unknown; getCamera: () => Camera } | null>(null);
  const choice = useRef(chosen);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const graph = useMemo(() => laidOut(network), [network]);
  const colours = useColours();
  useEffect(() => {
    if (!frame.current) return;
    const sigma = new Sigma(graph, frame.current, {
      primitives: {
        edges: {
          paths: [pathLine(), pathCurved()],
          extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 4 })],
          layers: [layerPlain()],
        },
      },
      styles: {
        nodes: [
          DEFAULT_STYLES.nodes,
          { color: colours.soft, labelColor: colours.ink, labelSize: 12, labelBackgroundColor: "transparent" },
          { labelPosition: { attribute: "labelPosition" } },
        ],
        edges: [
          DEFAULT_STYLES.edges,
          { size: { attribute: "size" }, head: ({ mutual }) => (mutual ? "none" : "arrow") },
        ],
      },
      settings: {
        itemSizesReference: "screen",
        autoRescaleContent: "nodes",
        enableEdgeEvents: true,
        edgePickingPadding: 4,
        labelDensity: 1,
        labelRenderedSizeThreshold: 4,
        stagePadding: Math.min(64, frame.current.clientWidth / 9),
        minCameraRatio: 0.08,
        maxCameraRatio: 3,
        enableCameraRotation: false,
      },
      nodeReducer: (id) => {
        const near = isNear(graph, choice.current, id);
        return {
          color: choice.current.actor === id ? colours.focus : colours.soft,
          opacity: near ? 1 : FADED,
          labelVisibility: near ? (isAny(choice.current) ? "visible" : "auto") : "hidden",
        };
      },
      edgeReducer: (key, _, { quad }) => ({
        color: choice.current.link === key ? colours.focus : (colours.quads[(quad ?? 5) - 1] ?? colours.rule),
        opacity: isTied(graph, choice.current, key) ? 0.9 : FADED,
      }),
    });
    sigma.on("clickNode", ({ node }) => choose.current({ actor: node }));
    sigma.on("clickEdge", ({ edge }) => choose.current({ link: edge }));
    sigma.on("clickStage", () => choose.current({}));
    drawn.current = sigma;
    return () => {
      drawn.current = null;
      sigma.kill();
    };
  }, [graph, colours]);
  useEffect(() => {
    choice.current = chosen;
    drawn.current?.refresh();
  }, [chosen]);
  const zoom = (nearer: boolean) => {
    const camera = drawn.current?.getCamera();
    void (nearer ? camera?.zoomIn() : camera?.zoomOut());
  };
  return (
    <div className={css.graph}>
      <div
        ref={frame}
        className={css.frame}
        role="img"
        aria-label="The network, drawn; the table beside it tells the same"
      />
      <div className={css.tools}>
        <button type="button" onClick={() => zoom(true)} aria-label="Nearer">
          +
        </button>
        <button type="button" onClick={() => zoom(false)} aria-label="Further">
          −
        </button>
        <button type="button" onClick={() => void drawn.current?.getCamera().reset()}>
          All
        </button>
      </div>
    </div>
  );
}

const FADED = 0.14;
const isAny = ({ actor, link }: Choice) => actor !== undefined || link !== undefined;

type Graph = ReturnType<typeof laidOut>;

/** Whether an actor is chosen, or tied to what is; all are where nothing is chosen. */
function isNear(graph: Graph, { actor, link }: Choice, id: string): boolean {
  if (link !== undefined && graph.hasEdge(link)) return graph.hasExtremity(link, id);
  if (actor === undefined || !graph.hasNode(actor)) return true;
  return id === actor || graph.areNeighbors(id, actor);
}

function isTied(graph: Graph, { actor, link }: Choice, key: string): boolean {
  if (link !== undefined) return link === key || !graph.hasEdge(link);
  return actor === undefined || !graph.hasNode(actor) || graph.hasExtremity(key, actor);
}
