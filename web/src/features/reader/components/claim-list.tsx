import type { ClaimLine } from "../../../api/model.ts";
import { rangeWords } from "../../../components/days.ts";
import { FootnoteMark } from "../../../components/footnotes.tsx";
import { placeWords } from "../../../components/place-words.ts";
import { StatusMark } from "../../../components/status-mark.tsx";
import { typeAndMode } from "../../../components/words.ts";
import type { ClaimGroup } from "../groups.ts";
import css from "./claim-list.module.css";

interface ClaimListOptions {
  readonly groups: readonly ClaimGroup[];
  readonly onPoint: (claim: string | null) => void;
  readonly onChoose: (claim: string) => void;
}

/** The claims beside the words: those that matter most in sight, the rest folded. */
export function ClaimList({ groups, onPoint, onChoose }: ClaimListOptions) {
  return groups.map(({ key, title, claims }, at) => (
    <details key={key} open={at === 0} className={css.group} data-print="">
      <summary>
        {title} <span className={css.count}>{claims.length}</span>
      </summary>
      <ul className={css.claims}>
        {claims.map((claim) => (
          <li key={claim.claim}>
            <button
              type="button"
              className={css.claim}
              data-judged={claim.judged}
              onClick={() => onChoose(claim.claim)}
              onMouseEnter={() => onPoint(claim.claim)}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint(claim.claim)}
              onBlur={() => onPoint(null)}
            >
              <span className={css.sentence} dir="auto">
                {claim.sentence}
                <FootnoteMark report={claim.report} claim={claim.claim} />
              </span>
              <span className={css.facts}>
                <StatusMark status={claim.status} /> {saidBy(claim)}
                {claim.judged && <span className={css.judged}>{claim.judged} by a person</span>}
              </span>
              <span className={css.facts}>{factsOf(claim)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  ));
}

/** Who says so behind the publisher, whom the page itself names. */
function saidBy({ chain: [, ...behind] }: ClaimLine): string {
  return behind.map(({ words, quoted }) => `← ${quoted ? `“${words}”` : words}`).join(" ");
}

function factsOf({ type, mode, happened, place }: ClaimLine): string {
  const day = happened && happened.how !== "published" ? rangeWords(happened.start, happened.end) : null;
  return [typeAndMode(type, mode), day, place?.how === "stated" ? placeWords(place) : null].filter(Boolean).join(" · ");
}
