import type { OriginsGraph } from "../../../api/model.ts";
import { plural } from "../../../components/words.ts";
import { type PlacedNode, placeGraph } from "../graph-layout.ts";
import css from "./origins-picture.module.css";

const [WIDE, HIGH, GAP, BETWEEN] = [190, 38, 12, 70];
const SAYS = { quotes: "has it from", copies: "copies", shows: "shows" } as const;

/** Who has it from whom: media on the left, origins on the right; copies are dashed. The list below says the same. */
export function OriginsPicture({ graph }: { readonly graph: OriginsGraph }) {
  const { nodes, links, columns, rows } = placeGraph(graph);
  const x = ({ column }: PlacedNode) => column * (WIDE + BETWEEN) + 2;
  const y = ({ row }: PlacedNode) => row * (HIGH + GAP) + 2;
  const [width, height] = [columns * (WIDE + BETWEEN) - BETWEEN + 4, rows * (HIGH + GAP) - GAP + 4];
  const nameOf = new Map(nodes.map(({ key, name }) => [key, name]));
  return (
    <>
      <div
        className={css.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than a telephone is moved by keyboard too
        tabIndex={0}
        role="img"
        aria-label="Who has it from whom; the list below says the same"
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <defs>
            <marker id="from" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="8" markerHeight="8" orient="auto">
              <path d="M7 1 1 4l6 3" className={css.tip} />
            </marker>
          </defs>
          {links.map(({ from, to, as, start, end }) => (
            <path
              key={`${from} ${to} ${as}`}
              className={css.link}
              data-as={as}
              d={wayOf(start, end)}
              markerStart="url(#from)"
            />
          ))}
          {nodes.map((node) => (
            <g key={node.key} transform={`translate(${x(node)} ${y(node)})`} className={css.node} data-sort={node.sort}>
              <title>{node.name}</title>
              <rect width={WIDE} height={HIGH} rx={node.sort === "medium" ? 4 : HIGH / 2} />
              <foreignObject width={WIDE} height={HIGH}>
                <div className={css.name}>
                  <span>{node.name}</span>
                </div>
              </foreignObject>
            </g>
          ))}
        </svg>
      </div>
      <details className={css.list}>
        <summary>The same as a list</summary>
        <ul>
          {links.map(({ from, to, as, claims }) => (
            <li key={`${from} ${to} ${as}`}>
              {nameOf.get(from)} {SAYS[as]} {nameOf.get(to)} ({plural(claims, "claim")})
            </li>
          ))}
        </ul>
      </details>
    </>
  );

  /** From the side of one to the side of the other; beside each other in one column, around the right. */
  function wayOf(start: PlacedNode, end: PlacedNode): string {
    const [y1, y2] = [y(start) + HIGH / 2, y(end) + HIGH / 2];
    const x1 = x(start) + WIDE;
    if (end.column <= start.column) return `M${x1} ${y1}C${x1 + 46} ${y1} ${x1 + 46} ${y2} ${x(end) + WIDE} ${y2}`;
    const x2 = x(end);
    const bend = Math.min(60, (x2 - x1) / 2);
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
}
