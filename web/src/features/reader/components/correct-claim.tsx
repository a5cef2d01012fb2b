import { useState } from "react";
import type { Claim, ClaimLine } from "../../../api/model.ts";
import { ClaimForm } from "../../../components/claim-form/claim-form.tsx";
import { correctionsOf, draftOf, namesOf } from "../../../components/claim-form/draft.ts";
import type { Words } from "../../../components/claim-form/selected-span.ts";
import { useDecisions } from "../../../components/decisions.tsx";
import { useBlind } from "../blind.ts";

interface CorrectClaimOptions {
  readonly line: ClaimLine;
  readonly claim: Claim;
  readonly selected: Words | null;
  readonly onDone: (kept: boolean) => void;
}

/** Puts fields of a claim right. */
export function CorrectClaim({ line, claim, selected, onDone }: CorrectClaimOptions) {
  const [before] = useState(() => draftOf(claim, line.chain, line.place?.name ?? null));
  const [draft, setDraft] = useState(before);
  const { decide } = useDecisions();
  const blind = useBlind();
  const corrections = correctionsOf(before, draft);
  const send = async () => {
    const input = {
      verdict: "correct" as const,
      on: `${line.report} ${line.claim}`,
      corrections,
      blind,
      names: [...namesOf(draft)],
    };
    if (await decide("judge", input, "Corrected.")) onDone(true);
  };
  return (
    <ClaimForm
      title="Correct the claim"
      draft={draft}
      selected={selected}
      onChange={setDraft}
      onSubmit={() => void send()}
      onCancel={() => onDone(false)}
      submit="Keep the correction"
      wanting={corrections.length === 0 ? "Nothing is changed yet." : null}
    />
  );
}
