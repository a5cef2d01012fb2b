import { useState } from "react";
import { ask } from "../../../api/ask.ts";
import { ClaimForm } from "../../../components/claim-form/claim-form.tsx";
import { addingOf, blankDraft, type Draft, type Piece } from "../../../components/claim-form/draft.ts";
import { useDecisions } from "../../../components/decisions.tsx";

interface MissedFormOptions {
  readonly batch: string;
  readonly report: string;
  readonly selected: Piece | null;
  readonly onDone: () => void;
}

/** A claim that the passage makes and nobody has read, told from a blank form; colleagues see it when the batch is closed. */
export function MissedForm({ batch, report, selected, onDone }: MissedFormOptions) {
  const [draft, setDraft] = useState<Draft>(() => ({ ...blankDraft("", null), content: selected, hops: [] }));
  const { change } = useDecisions();
  const adding = addingOf(report, draft);
  const send = async () => {
    if (typeof adding === "string") return;
    const { names: _, ...told } = adding;
    const kept = await change(
      "code-missed",
      { ...told, batch },
      {
        says: () => "Added to the batch, seen by you alone until it is closed.",
        back:
          ({ item }) =>
          () =>
            ask("code-claim", { item, withdraw: true }),
      },
    );
    if (kept) onDone();
  };
  return (
    <ClaimForm
      title="A claim that was missed"
      adding
      draft={draft}
      selected={selected}
      onChange={setDraft}
      onSubmit={() => void send()}
      onCancel={onDone}
      submit="Add it to the batch"
      wanting={typeof adding === "string" ? adding : null}
    />
  );
}
