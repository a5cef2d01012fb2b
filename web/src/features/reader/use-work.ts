import { useCallback, useEffect, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import type { Words } from "../../components/claim-form/selected-span.ts";

interface Work {
  /** What is under way: the chosen claim is corrected, a claim is added for words, or nothing. */
  readonly work: "correct" | Words | null;
  readonly correct: () => void;
  readonly add: (clause: Words) => void;
  /** It was kept, or given up. */
  readonly end: () => void;
}

/** What somebody does to the claims of a report. An address with `correct` begins with the correction, and goes back after it. */
export function useWork(chosen: string | null): Work {
  const [address, setAddress] = useSearchParams();
  const go = useNavigate();
  const asked = address.has("correct");
  const [work, setWork] = useState<Work["work"]>(asked ? "correct" : null);
  // another claim is looked at, and not corrected
  const [claim, setClaim] = useState(chosen);
  if (claim !== chosen) {
    setClaim(chosen);
    if (work === "correct") setWork(null);
  }
  const end = useCallback(() => {
    setWork(null);
    if (!asked) return;
    if (history.length > 1) go(-1);
    else
      setAddress(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete("correct");
          return next;
        },
        { replace: true },
      );
  }, [asked, go, setAddress]);
  useEffect(() => {
    if (work === null) return;
    // before the page's own keys, which would let go of the claim or go to another
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest("dialog")) return;
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
      if (event.key === "Escape") end();
      else if (typing || !/^[jkacefqrou]$/.test(event.key)) return;
      event.stopPropagation();
    };
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, [work, end]);
  return { work, correct: () => setWork("correct"), add: setWork, end };
}
