import { useState } from "react";
import type { Input } from "../../../api/operations.ts";
import { ClaimForm } from "../../../components/claim-form/claim-form.tsx";
import { blankDraft, correctionsOf, draftOf, type Piece, statedOf } from "../../../components/claim-form/draft.ts";
import type { BatchItem } from "../batch.ts";

interface CodeFormOptions {
  readonly item: BatchItem;
  readonly selected: Piece | null;
  readonly submit: string;
  readonly onSend: (corrections: NonNullable<Input<"code-claim">["corrections"]>) => void;
  readonly onCancel: () => void;
}

/** The fields of a claim: put right where it is shown how it was read, else said from a blank form. */
export function CodeForm({
  item: { suggestion, around, publisher },
  selected,
  submit,
  onSend,
  onCancel,
}: CodeFormOptions) {
  const [before] = useState(() => {
    if (!suggestion) return blankDraft(around.words, publisher);
    const { claim, told } = suggestion;
    const hops = claim.chain.map(({ name, described }) => ({ words: name ?? described ?? "an unnamed source" }));
    return draftOf(claim, hops, told.place || null);
  });
  const [draft, setDraft] = useState(before);
  const said = suggestion ? correctionsOf(before, draft) : statedOf(before, draft);
  const wanting = typeof said === "string" ? said : said.length === 0 ? "Nothing is changed yet." : null;
  return (
    <ClaimForm
      title={suggestion ? "Put the claim right" : "What it claims"}
      draft={draft}
      selected={selected}
      onChange={setDraft}
      onSubmit={() => typeof said !== "string" && onSend(said)}
      onCancel={onCancel}
      submit={submit}
      wanting={wanting}
    />
  );
}
