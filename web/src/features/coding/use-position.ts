import { useSearchParams } from "react-router";

interface Position {
  /** The place in the batch that the address names; null: the next that waits. */
  readonly at: number | null;
  readonly goTo: (at: number | null) => void;
}

/** Which claim of a batch is looked at: it stands in the address. */
export function usePosition(): Position {
  const [address, setAddress] = useSearchParams();
  const named = Number(address.get("at"));
  const goTo = (at: number | null) => {
    const next = new URLSearchParams(address);
    if (at === null) next.delete("at");
    else next.set("at", String(at));
    setAddress(next, { replace: true });
  };
  return { at: Number.isInteger(named) && named > 0 ? named : null, goTo };
}
