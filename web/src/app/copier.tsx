import { ApiError } from "../api/api-error.ts";
import { ask } from "../api/ask.ts";
import { useDecisions } from "../components/decisions.tsx";
import { usePageKeys } from "../components/use-page-keys.ts";
import { type ClaimRef, claimMeant } from "./claim-meant.ts";
import { useClaimButtons } from "./use-claim-buttons.ts";

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
  useClaimButtons("copy", (claim, form) => void copy(form as Form, claim));
  return null;
}
