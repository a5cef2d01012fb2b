import type { PartyLine } from "../../../api/model.ts";
import { ClaimCard } from "../../../components/claim-card.tsx";
import { InSentence } from "../../../components/in-sentence.tsx";
import type { WaitingClaim } from "../waiting.ts";
import css from "./claim-to-review.module.css";

interface ClaimToReviewOptions {
  readonly item: WaitingClaim;
  /** What others decided on it is not to be seen, in its report neither. */
  readonly blind: boolean;
}

/** A claim with its words in their sentence, what was read from them, and why. */
export function ClaimToReview({ item: { line, around, why }, blind }: ClaimToReviewOptions) {
  return (
    <>
      <InSentence around={around} />
      <ClaimCard claim={line} blind={blind} without={blind ? ["event"] : []}>
        <dl className={css.sides}>
          <Side name="doer" parties={line.actors} />
          <Side name="done to" parties={line.recipients} />
          <div>
            <dt>the word</dt>
            <dd>“{line.predicate}”</dd>
          </div>
        </dl>
      </ClaimCard>
      <details className={css.why}>
        <summary>Why it was read so</summary>
        <ul>
          {why.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Side({ name, parties }: { readonly name: string; readonly parties: readonly PartyLine[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {parties.length === 0
          ? "nobody named"
          : parties.map(({ words, name: of }) => (of && of !== words ? `“${words}” (${of})` : `“${words}”`)).join(", ")}
      </dd>
    </div>
  );
}
