import { defaultRangeExtractor, type Range, useVirtualizer, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { placeLeft } from "./places-left.ts";
import { scrollerOf, topWithin } from "./scroller.ts";
import { usePrinting } from "./use-printing.ts";
import css from "./windowed-list.module.css";

interface WindowedOptions<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** A guess at the height of one, in pixels. */
  readonly height: number;
  /** How many there are where not all are loaded, for screen readers. */
  readonly counted?: number | null;
  /** What it lists, for screen readers. */
  readonly label?: string;
  readonly children: (item: Item) => ReactNode;
}

/** A shorter list stands in the page whole: it can be searched by the browser, and costs little. */
const SHORT = 50;
/** So many are drawn above and below those in sight, so that the keyboard always finds a next one. */
const BESIDE = 8;

/**
 * A list of which only what is in sight is drawn where it is long, in the page or in whatever scrolls around it. In print
 * all of it stands; what has the keyboard's focus stays; who comes back by the browser's button finds it as it was.
 */
export function WindowedList<Item>({ items, keyOf, height, counted, label, children }: WindowedOptions<Item>) {
  const printing = usePrinting();
  const list = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  const { key: place } = useLocation();
  const [measured] = useState(() => measuredBefore(place, items.map(keyOf)));
  const long = items.length > SHORT && !printing;
  useLayoutEffect(() => {
    if (!list.current) return;
    const around = scrollerOf(list.current);
    setScroller(around);
    setTop(topWithin(list.current, around));
  });
  const common = {
    count: items.length,
    estimateSize: () => height,
    getItemKey: (at: number) => keyOf(items[at] as Item),
    overscan: BESIDE,
    scrollMargin: top,
    rangeExtractor: (range: Range) => withFocused(defaultRangeExtractor(range), focused, items.length),
    initialMeasurementsCache: measured,
  };
  const inPage = useWindowVirtualizer({
    ...common,
    enabled: long && scroller === null,
    // what is drawn first is what was in sight then: nothing above it changes its height
    initialOffset: () => placeLeft(place) ?? scrollY,
  });
  const inPart = useVirtualizer({ ...common, enabled: long && scroller !== null, getScrollElement: () => scroller });
  const drawn = scroller ? inPart : inPage;
  useEffect(() => () => remember(place, drawn.takeSnapshot()), [place, drawn]);
  const focus = ({ target }: FocusEvent) => {
    const at = target.closest<HTMLElement>("[data-index]")?.dataset.index;
    setFocused(at === undefined ? null : Number(at));
  };
  const shown = long
    ? drawn.getVirtualItems().map(({ index, start }) => ({ index, start: start - top }))
    : items.map((_, index) => ({ index, start: 0 }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of which a part is drawn has to say how long it is
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={css.list}
      data-windowed={long}
      style={long ? { height: drawn.getTotalSize() } : undefined}
      onFocus={focus}
      onBlur={() => setFocused(null)}
    >
      {shown.map(({ index, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div
            key={keyOf(item)}
            role="listitem"
            aria-posinset={index + 1}
            aria-setsize={counted ?? items.length}
            data-index={index}
            ref={long ? drawn.measureElement : undefined}
            className={css.item}
            style={long ? { transform: `translateY(${start}px)` } : undefined}
          >
            {children(item)}
          </div>
        );
      })}
    </div>
  );
}

const withFocused = (drawn: number[], focused: number | null, count: number): number[] =>
  focused === null || focused >= count || drawn.includes(focused) ? drawn : [...drawn, focused].sort((a, b) => a - b);

type Measured = ReturnType<ReturnType<typeof useWindowVirtualizer>["takeSnapshot"]>;

/** How high things were at the addresses of this visit, the latest last, so that a place on a page can be found again. */
const MEASURED = new Map<string, ReadonlyMap<Measured[number]["key"], Measured[number]>>();
const REMEMBERED = 20;

function measuredBefore(place: string, keys: readonly string[]): Measured {
  const known = MEASURED.get(place);
  return known ? keys.flatMap((key) => known.get(key) ?? []) : [];
}

/** A page may have several lists. */
function remember(place: string, measured: Measured): void {
  const known = MEASURED.get(place) ?? new Map();
  MEASURED.delete(place);
  MEASURED.set(place, new Map([...known, ...measured.map((one) => [one.key, one] as const)]));
  for (const old of [...MEASURED.keys()].slice(0, -REMEMBERED)) MEASURED.delete(old);
}
