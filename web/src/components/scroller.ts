/** What scrolls around an element, below the page; null: the page itself does. */
export function scrollerOf(element: Element): HTMLElement | null {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
    if (/^(?:auto|scroll)$/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}

/** How far below the beginning of what scrolls an element begins, in whole pixels. */
export function topWithin(element: Element, scroller: HTMLElement | null): number {
  const { top } = element.getBoundingClientRect();
  return Math.round(scroller ? top - scroller.getBoundingClientRect().top + scroller.scrollTop : top + scrollY);
}
