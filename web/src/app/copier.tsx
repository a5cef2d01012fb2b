import { useEffect } from "react";
import { ApiError } from "../api/api-error.ts";
import { ask } from "../api/ask.ts";
import { useDecisions } from "../components/decisions.tsx";
import { usePageKeys } from "../components/use-page-keys.ts";
import { type ClaimRef, claimAround, claimMeant, claimOfAddress } from "./claim-meant.ts";

type Form = "sentence" | "footnote" | "quotation";

/** Copies a claim as a sentence, a footnote or a quotation: by one key each, or by buttons that any page may show (`data-copy`). */
export function Copier() {
  const { tell } = useDecisions();
  const copy = async (form: Form, claim: ClaimRef | null) => {
    if (!claim) return;
    try {
      const { footnotes } = await ask("cite-claims", { claims: [claim] });
      const words = footnotes[0]?.[form];
      if (words === undefined) return;
      await navigator.clipboard.writeText(words);
      tell(`Copied as a ${form}.`);
    } catch (error) {
      tell(error instanceof ApiError ? error.message : "The browser does not let this page copy.");
    }
  };
  usePageKeys({
    c: () => void copy("sentence", claimMeant()),
    f: () => void copy("footnote", claimMeant()),
    q: () => void copy("quotation", claimMeant()),
  });
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-copy]") : null;
      if (button) void copy(button.dataset.copy as Form, claimAround(button) ?? claimOfAddress());
    };
    addEventListener("click", click);
    return () => removeEventListener("click", click);
  });
  return null;
}
