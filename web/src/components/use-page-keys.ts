import { useLayoutEffect } from "react";

/** Keys of a page, one each, while nobody types and no window is open. */
export function usePageKeys(does: Readonly<Record<string, (() => void) | undefined>>): void {
  // With the page as it is painted: a key that is pressed at once means what is shown, not what was shown before.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select, dialog")) return;
      const act = does[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
