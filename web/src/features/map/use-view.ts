import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { moved, type Size, type View, zoomed } from "./view.ts";

interface MapView {
  readonly size: Size;
  readonly view: View | null;
  readonly setView: (view: View) => void;
  readonly zoom: (factor: number) => void;
  /** Whether the map is being dragged: what ends then is no click. */
  readonly dragged: () => boolean;
  readonly on: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

const STEP = 70;
const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** A map that is dragged, pinched, wheeled, and moved by arrow keys, plus and minus. */
export function useView(frame: RefObject<HTMLElement | null>): MapView {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [view, setView] = useState<View | null>(null);
  const pointers = useRef(new Map<number, readonly [number, number]>());
  const way = useRef(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    measure.observe(element);
    // React's own listener is passive, and the page would scroll as well
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = [event.clientX - box.left, event.clientY - box.top] as const;
      setView((before) => before && zoomed(before, Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016)), at));
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      measure.disconnect();
      element.removeEventListener("wheel", wheel);
    };
  }, [frame]);
  const zoom = (factor: number) =>
    setView((before) => before && zoomed(before, factor, [size.width / 2, size.height / 2]));
  const placeOf = (event: PointerEvent): readonly [number, number] => {
    const box = frame.current?.getBoundingClientRect();
    return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
  };
  const down = (event: PointerEvent) => {
    if (pointers.current.size === 0) way.current = 0;
    pointers.current.set(event.pointerId, placeOf(event));
  };
  const move = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = placeOf(event);
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    way.current += Math.hypot(dx, dy);
    if (way.current > CLICK) event.currentTarget.setPointerCapture(event.pointerId);
    const [other] = [...pointers.current].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
    pointers.current.set(event.pointerId, now);
    if (!other) return setView((last) => last && moved(last, dx, dy));
    const apart = (place: readonly [number, number]) =>
      Math.max(8, Math.hypot(place[0] - other[0], place[1] - other[1]));
    const middle = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2] as const;
    setView((last) => last && moved(zoomed(last, apart(now) / apart(before), middle), dx / 2, dy / 2));
  };
  const up = (event: PointerEvent) => void pointers.current.delete(event.pointerId);
  const press = (event: KeyboardEvent) => {
    const step = KEYS[event.key];
    if (step) setView((last) => last && moved(last, ...step));
    else if (event.key === "+" || event.key === "=") zoom(1.5);
    else if (event.key === "-") zoom(1 / 1.5);
    else return;
    event.preventDefault();
  };
  return {
    size,
    view,
    setView,
    zoom,
    dragged: () => way.current > CLICK,
    on: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up, onKeyDown: press },
  };
}

/** A pointer that moved less, in pixels, clicked. */
const CLICK = 5;
