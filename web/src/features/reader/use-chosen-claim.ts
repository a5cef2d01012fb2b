import { useCallback, useEffect } from "react";
import { useSearchParams } from "react-router";

interface Chosen {
  readonly id: string | null;
  readonly choose: (id: string | null) => void;
}

/** The claim that the address names; j and k go to the next and the one before, Escape lets go. */
export function useChosenClaim(order: readonly string[]): Chosen {
  const [address, setAddress] = useSearchParams();
  const id = address.get("claim");
  const choose = useCallback(
    (next: string | null) =>
      setAddress(
        (before) => ({ ...(next === null ? {} : { claim: next }), ...(before.has("blind") ? { blind: "" } : {}) }),
        { replace: true, preventScrollReset: true },
      ),
    [setAddress],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select, dialog")) return;
      if (event.key === "Escape" && id !== null) choose(null);
      const step = { j: 1, k: -1 }[event.key];
      if (step === undefined || order.length === 0) return;
      const at = id === null ? (step > 0 ? -1 : 0) : order.indexOf(id);
      choose(order[(at + step + order.length) % order.length] ?? null);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [id, order, choose]);
  return { id, choose };
}
