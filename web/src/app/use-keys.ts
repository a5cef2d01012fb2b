import { useEffect } from "react";

interface Keys {
  readonly palette: () => void;
  readonly help: () => void;
  readonly search: () => void;
}

/** The keys that work on every page: Ctrl or Cmd K, "?" and "/"; the last two not while somebody types. */
export function useKeys(does: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meant = meaningOf(event);
      if (!meant) return;
      event.preventDefault();
      does[meant]();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}

function meaningOf(event: KeyboardEvent): keyof Keys | null {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) return "palette";
  const { target } = event;
  if (target instanceof HTMLElement && target.closest("input, textarea, select, dialog")) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return event.key === "?" ? "help" : event.key === "/" ? "search" : null;
}
