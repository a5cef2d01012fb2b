import { useEffect, useState } from "react";
import type { Output } from "../../../api/operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { ClaimForm } from "../../../components/claim-form/claim-form.tsx";
import { addingOf, type Draft, draftProposed } from "../../../components/claim-form/draft.ts";
import { useNaming } from "../../../components/claim-form/naming.ts";
import type { Words } from "../../../components/claim-form/selected-span.ts";
import { useDecisions } from "../../../components/decisions.tsx";
import { Failed, Loading } from "../../../components/states.tsx";
import css from "./add-claim.module.css";

interface AddClaimOptions {
  readonly report: string;
  /** The words that were chosen for it. */
  readonly clause: Words;
  readonly selected: Words | null;
  /** The id of the claim that was added; null where none was. */
  readonly onDone: (claim: string | null) => void;
}

/** Adds a claim that the reader missed, beginning with what the chosen words seem to say. */
export function AddClaim({ report, clause, selected, onDone }: AddClaimOptions) {
  const { data, error, refetch } = useOperation("propose-claim", { report, clause: clause.text, at: clause.start });
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading what="a proposal for the words" lines={8} />;
  return <AddForm report={report} proposed={data} selected={selected} onDone={onDone} />;
}

type AddFormOptions = Omit<AddClaimOptions, "clause"> & { readonly proposed: Output<"propose-claim"> };

function AddForm({ report, proposed, selected, onDone }: AddFormOptions) {
  const [draft, setDraft] = useState<Draft>(() => draftProposed(proposed));
  useEffect(() => setDraft(draftProposed(proposed)), [proposed]);
  const { decide } = useDecisions();
  const naming = useNaming();
  const adding = addingOf(report, draft);
  const send = async () => {
    if (typeof adding === "string") return;
    const added = await decide("add-claim", adding, "Added: it is found and counted like any other claim.");
    if (added) onDone(added.claim);
  };
  return (
    <ClaimForm
      title={naming ? "Mark a claim" : "Add a missed claim"}
      adding
      draft={draft}
      selected={selected}
      onChange={setDraft}
      onSubmit={() => void send()}
      onCancel={() => onDone(null)}
      submit={naming ? "Keep the claim" : "Add the claim"}
      wanting={typeof adding === "string" ? adding : null}
    >
      {naming ? <p className={css.why}>{BY_HAND}</p> : <Why proposed={proposed} />}
    </ClaimForm>
  );
}

const BY_HAND =
  "This report was not read. Give whom the words name by the names of other reports: then it counts with what these say.";

function Why({ proposed }: Pick<AddFormOptions, "proposed">) {
  return (
    <details className={css.why}>
      <summary>
        {proposed.confidence === null
          ? "Proposed from what was read there"
          : `Proposed by code, sure by ${Math.round(proposed.confidence * 100)} %`}
      </summary>
      <ul>
        {proposed.why.length === 0 && <li>Nothing that we code was found between those whom the words name.</li>}
        {proposed.why.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </details>
  );
}
