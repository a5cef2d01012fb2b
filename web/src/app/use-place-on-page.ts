import { useEffect, useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";
import { leavePlace, placeLeft } from "../components/places-left.ts";

/** So long a page that one comes back to may take to stand as it was. */
const WAIT_MS = 3_000;

/**
 * A new page begins at its top, unless its address names a part of it; who comes back by the browser's button finds the
 * place where they were, as soon as the page is long enough again. Whoever scrolls meanwhile is left alone.
 */
export function usePlaceOnPage(): void {
  const { key, pathname } = useLocation();
  const back = useNavigationType() === "POP";
  useEffect(() => {
    history.scrollRestoration = "manual";
  }, []);
  useLayoutEffect(() => {
    const note = () => leavePlace(key, scrollY);
    addEventListener("scroll", note, { passive: true });
    return () => removeEventListener("scroll", note);
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: within a page its own parts say where to go
  useLayoutEffect(() => {
    const place = back ? placeLeft(key) : undefined;
    if (place === undefined) {
      if (!location.hash) scrollTo(0, 0);
      return;
    }
    return comeTo(place);
  }, [pathname]);
}

function comeTo(place: number): () => void {
  const begun = performance.now();
  let waiting = 0;
  const stop = () => {
    cancelAnimationFrame(waiting);
    for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) removeEventListener(event, stop);
  };
  const look = () => {
    const reach = document.documentElement.scrollHeight - innerHeight;
    scrollTo(0, Math.min(place, reach));
    if (reach >= place || performance.now() - begun > WAIT_MS) stop();
    else waiting = requestAnimationFrame(look);
  };
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"])
    addEventListener(event, stop, { passive: true });
  waiting = requestAnimationFrame(look);
  return stop;
}
