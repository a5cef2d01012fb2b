import type { Toll } from "../../../api/model.ts";
import { dayWords } from "../../../components/days.ts";
import { daysBetween, ticksTo } from "../toll-scale.ts";
import css from "./toll-chart.module.css";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [420, 156, 44, 12, 18, 22];

/** A line for each origin over the days on which it gave its counts; what is told as "at least" has an arrow upwards. */
export function TollChart({ toll }: { readonly toll: Toll }) {
  const points = toll.lines.flatMap(({ points }, line) =>
    points.flatMap(({ day, low, high }) => {
      const count = low ?? high;
      return day === null || count === null ? [] : [{ line, day, count, open: high === null }];
    }),
  );
  const days = points.map(({ day }) => day).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  if (points.length < 2) return null;
  const ticks = ticksTo(Math.max(...points.map(({ count }) => count)));
  const span = Math.max(1, daysBetween(first, last));
  const x = (day: string) =>
    first === last
      ? (LEFT + WIDTH - RIGHT) / 2
      : LEFT + (daysBetween(first, day) / span) * (WIDTH - LEFT - RIGHT - 10) + 5;
  const y = (count: number) => HEIGHT - BOTTOM - (count / (ticks.at(-1) ?? 1)) * (HEIGHT - TOP - BOTTOM);
  // several origins that gave their counts on one day stand beside each other
  const aside = (line: number) => (first === last ? (line - (toll.lines.length - 1) / 2) * 26 : 0);
  return (
    <svg
      className={css.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Counts of ${toll.of} over days; the list below tells them`}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} className={css.grid} />
          <text x={LEFT - 6} y={y(tick) + 3.5} textAnchor="end">
            {tick.toLocaleString("en")}
          </text>
        </g>
      ))}
      {[...new Set([first, last])].map((day) => (
        <text
          key={day}
          x={x(day)}
          y={HEIGHT - 5}
          textAnchor={first === last ? "middle" : day === first ? "start" : "end"}
        >
          {dayWords(day)}
        </text>
      ))}
      {toll.lines.map(({ key }, line) => {
        const own = points.filter((point) => point.line === line);
        return (
          <g key={key} data-line={line % SHAPES.length} className={css.line}>
            <polyline points={own.map(({ day, count }) => `${x(day) + aside(line)},${y(count)}`).join(" ")} />
            {own.map(({ day, count, open }) => (
              <g key={`${day} ${count}`} transform={`translate(${x(day) + aside(line)} ${y(count)})`}>
                {open && <path d="M0-4V-13M-3-10 0-13 3-10" className={css.up} />}
                <Shape at={line} />
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** Shapes tell the origins apart without colour. */
const SHAPES = [
  <circle key="circle" r="4" />,
  <rect key="square" x="-3.6" y="-3.6" width="7.2" height="7.2" />,
  <path key="triangle" d="M0-4.6 4.4 3.4H-4.4Z" />,
  <path key="diamond" d="M0-5 5 0 0 5-5 0Z" />,
  <path key="cross" d="M-3.6-3.6 3.6 3.6M3.6-3.6-3.6 3.6" />,
  <path key="plus" d="M-4.6 0H4.6M0-4.6V4.6" />,
];

const Shape = ({ at }: { readonly at: number }) => SHAPES[at % SHAPES.length];

/** The shape of a line, for the list beside the drawing. */
export function TollShape({ at }: { readonly at: number }) {
  return (
    <svg className={css.shape} viewBox="-7 -7 14 14" width="13" height="13" aria-hidden="true">
      <g data-line={at % SHAPES.length} className={css.line}>
        <Shape at={at} />
      </g>
    </svg>
  );
}
