import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Output } from "../../api/operations.ts";
import { plural } from "../words.ts";
import css from "./bars.module.css";
import { periodOf, type Stretch, stretchWords } from "./period.ts";
import { stepsTo, written } from "./scale.ts";
import { FILLS, OTHERS, SPLIT_WORDS, type SplitName, stacked } from "./splits.ts";

type Counted = Output<"count-events">;

interface BarsOptions {
  readonly counted: Counted;
  readonly split: SplitName | null;
  readonly order: readonly string[];
  /** The stretches that are chosen, first and last. */
  readonly chosen: readonly [number, number] | null;
  readonly onChoose: (period: Stretch) => void;
  /** In pixels; default 250. */
  readonly height?: number;
}

const [LEFT, TOP, BOTTOM] = [38, 12, 24];

/** A bar for each stretch of time: what lies in it, and above it, hollow, what may. Drag over it or use the arrow keys to choose a period. */
export function Bars({ counted: { bins, unit }, split, order, chosen, onChoose, height = 250 }: BarsOptions) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const steps = stepsTo(Math.max(0, ...bins.map(({ events, may_be }) => events + may_be)));
  // Before it is measured the frame has no width.
  const each = Math.max(0, width - LEFT) / Math.max(1, bins.length);
  const y = (events: number) => height - BOTTOM - (events / (steps.at(-1) ?? 1)) * (height - TOP - BOTTOM);
  const label = written(bins.length, width - LEFT);
  const marked = drag ?? chosen;
  const binAt = (event: PointerEvent) => {
    const left = frame.current?.getBoundingClientRect().left ?? 0;
    return Math.max(0, Math.min(bins.length - 1, Math.floor((event.clientX - left - LEFT) / each)));
  };
  const choose = (a: number, b: number) => {
    const period = periodOf(bins, a, b);
    if (period) onChoose(period);
  };
  const press = (event: KeyboardEvent) => {
    const at = nextPlace(event.key, chosen, bins.length);
    if (at === null) return;
    event.preventDefault();
    // with Shift the period grows from its first stretch on
    if (event.shiftKey && chosen) choose(chosen[0], Math.max(chosen[0], at));
    else choose(at, at);
  };
  const now = marked && bins[marked[1]];
  return (
    <div
      ref={frame}
      className={css.frame}
      role="slider"
      tabIndex={0}
      aria-label="Period; arrow keys move it, with Shift they make it longer"
      aria-valuemin={0}
      aria-valuemax={Math.max(0, bins.length - 1)}
      aria-valuenow={chosen?.[1] ?? 0}
      aria-valuetext={
        now ? `${stretchWords(now, unit)}: ${plural(now.events, "event")}, perhaps ${now.may_be} more` : "none chosen"
      }
      onKeyDown={press}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag([binAt(event), binAt(event)]);
      }}
      onPointerMove={(event) => drag && setDrag([drag[0], binAt(event)])}
      onPointerUp={() => {
        if (drag) choose(...drag);
        setDrag(null);
      }}
      onPointerCancel={() => setDrag(null)}
    >
      <svg width={width} height={height} aria-hidden="true">
        {steps.map((step) => (
          <g key={step}>
            <line x1={LEFT} x2={width} y1={y(step)} y2={y(step)} className={css.grid} />
            <text x={LEFT - 6} y={y(step) + 3.5} textAnchor="end">
              {step.toLocaleString("en")}
            </text>
          </g>
        ))}
        {marked && (
          <rect
            x={LEFT + Math.min(...marked) * each}
            y={TOP}
            width={(Math.abs(marked[1] - marked[0]) + 1) * each}
            height={height - TOP - BOTTOM}
            className={css.chosen}
          />
        )}
        {bins.map((bin, at) => {
          const x = LEFT + at * each + Math.min(1, each * 0.1);
          const wide = Math.max(1, each - Math.min(2, each * 0.2));
          return (
            <g key={bin.start}>
              <title>
                {`${stretchWords(bin, unit)}: ${plural(bin.events, "event")}`}
                {bin.may_be > 0 ? `, and perhaps ${bin.may_be} that are told less exactly` : ""}
              </title>
              {/* what may have happened stands above what did, and is hollow */}
              {bin.may_be > 0 && (
                <rect
                  x={x}
                  y={y(bin.events + bin.may_be)}
                  width={wide}
                  height={y(bin.events) - y(bin.events + bin.may_be)}
                  className={css.perhaps}
                />
              )}
              <Stack bin={bin} split={split} order={order} x={x} wide={wide} y={y} />
              {label(at) && x + LABEL < width && (
                <text x={x} y={height - 7}>
                  {stretchWords(bin, unit)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** About the width of a label, in pixels. */
const LABEL = 56;

interface StackOptions extends Pick<BarsOptions, "split" | "order"> {
  readonly bin: Counted["bins"][number];
  readonly x: number;
  readonly wide: number;
  readonly y: (events: number) => number;
}

/** Statuses overlap, since an event may be told with several: their shares of the bar are in proportion. */
function Stack({ bin, split, order, x, wide, y }: StackOptions) {
  const parts = split ? stacked(bin, order) : [{ value: "", events: bin.events }];
  const sum = parts.reduce((all, { events }) => all + events, 0);
  const share = split === "status" && sum > 0 ? bin.events / sum : 1;
  let below = 0;
  return parts.map(({ value, events }, at) => {
    if (events === 0) return null;
    const [bottom, top] = [y(below), y(below + events * share)];
    below += events * share;
    return (
      <rect
        key={value}
        x={x}
        y={top}
        width={wide}
        height={bottom - top}
        className={css.bar}
        data-fill={fillOf(split, value, at)}
      />
    );
  });
}

/** What is of no class, and what is beyond the fills, is grey. */
const fillOf = (split: SplitName | null, value: string, at: number) =>
  value === "none" || value === OTHERS ? FILLS - 1 : split === "quad" ? Number(value) - 1 : at;

/** Which fill stands for what. */
export function BarKey({ split, order }: Pick<BarsOptions, "split" | "order">) {
  return (
    <ul className={css.key} aria-label="What the bars stand for">
      {split &&
        order.map((value, at) => (
          <li key={value}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" className={css.bar} data-fill={fillOf(split, value, at)} />
            </svg>{" "}
            {SPLIT_WORDS[split].words(value)}
          </li>
        ))}
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <rect x="0.5" y="0.5" width="11" height="11" className={css.perhaps} />
        </svg>{" "}
        may have happened then: told less exactly
      </li>
    </ul>
  );
}

function nextPlace(key: string, chosen: readonly [number, number] | null, bins: number): number | null {
  if (bins === 0) return null;
  const last = bins - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 10, PageDown: -10 }[key];
  if (step === undefined) return null;
  return chosen ? Math.max(0, Math.min(last, chosen[1] + step)) : last;
}

function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = new ResizeObserver(() => setWidth(element.clientWidth));
    measure.observe(element);
    return () => measure.disconnect();
  }, [frame]);
  return width;
}
