import { Link } from "react-router";
import type { Output } from "../api/operations.ts";
import { useOperation } from "../api/use-operation.ts";
import { paths } from "../paths.ts";
import css from "./neighbour-graph.module.css";
import { ring, shortened } from "./ring.ts";
import { plural, typeWords } from "./words.ts";

/** So many neighbours are drawn at most. */
const MOST = 10;
const [WIDTH, HEIGHT, ASIDE, ABOVE] = [330, 230, 78, 26];

interface NeighbourOptions {
  readonly actor: string;
  /** By what it is asked for: an older id of it, which outlasts its telling apart. Default: its id. */
  readonly asked?: string;
  readonly name: string;
}

/** Those of whom most is told together with an actor, in a ring around it; nothing where there is nobody. */
export function NeighbourGraph({ actor, asked = actor, name }: NeighbourOptions) {
  const { data } = useOperation("network", { party: [asked], limit: MOST + 1 });
  if (!data || data.links.length === 0) return null;
  const around = data.actors.filter(({ id }) => id !== actor);
  const seats = ring(around.length, { width: WIDTH - 2 * ASIDE, height: HEIGHT - 2 * ABOVE });
  const middle = { x: WIDTH / 2, y: HEIGHT / 2 };
  const placeOf = (id: string) => {
    const seat = seats[around.findIndex((one) => one.id === id)];
    return seat ? { x: seat.x + ASIDE, y: seat.y + ABOVE } : middle;
  };
  const query = new URLSearchParams({ party: actor, who: actor }).toString();
  return (
    <section>
      <h2>What is told between them</h2>
      <figure className={css.figure} aria-label={`${name} and those around it`}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure has a name, and what is in it too */}
        <svg className={css.graph} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          {data.links.map((link) => {
            const line = shortened(placeOf(link.from), placeOf(link.to), [7, 10]);
            return (
              <g key={`${link.from} ${link.to} ${link.mutual}`} className={css.link} data-quad={link.quad}>
                <title>{linkWords(link, data.actors)}</title>
                <line {...line} strokeWidth={Math.min(5, 0.8 + 0.7 * Math.sqrt(link.claims))} />
                {!link.mutual && (
                  <path d="M0 0-7-3.4V3.4Z" transform={`translate(${line.x2} ${line.y2}) rotate(${turnOf(line)})`} />
                )}
              </g>
            );
          })}
          <circle cx={middle.x} cy={middle.y} r="6" className={css.middle} />
          {around.map(({ id, name: other }, at) => {
            const { x, y } = placeOf(id);
            const { side = "middle" } = seats[at] ?? {};
            const below = y > HEIGHT / 2;
            return (
              <Link key={id} to={paths.actor(id)} className={css.one}>
                <title>{other}</title>
                <circle cx={x} cy={y} r="4.5" />
                <text
                  x={side === "start" ? x + 8 : side === "end" ? x - 8 : x}
                  y={side === "middle" ? (below ? y + 17 : y - 9) : y + 4}
                  textAnchor={side}
                >
                  {shortName(other)}
                </text>
              </Link>
            );
          })}
        </svg>
      </figure>
      <p className={css.more} data-screen="">
        <Link to={paths.network(query)}>As a network, with the claims behind each line</Link>
      </p>
    </section>
  );
}

type Network = Output<"network">;

function linkWords({ from, to, mutual, types, claims }: Network["links"][number], actors: Network["actors"]): string {
  const nameOf = (id: string) => actors.find((one) => one.id === id)?.name ?? id;
  const what = types.map(({ type }) => typeWords(type)).join(", ");
  return `${nameOf(from)} ${mutual ? "and" : "→"} ${nameOf(to)}: ${what} (${plural(claims, "claim")})`;
}

const turnOf = ({ x1, y1, x2, y2 }: ReturnType<typeof shortened>) => (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;

const shortName = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);
const LONGEST = 17;
