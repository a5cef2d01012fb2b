import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ClaimLine } from "../api/model.ts";
import { paths } from "../paths.ts";
import { ChainLine } from "./chain-line.tsx";
import css from "./claim-card.module.css";
import { dayWords, rangeWords } from "./days.ts";
import { FootnoteMark } from "./footnotes.tsx";
import { placeWords } from "./place-words.ts";
import { StatusMark } from "./status-mark.tsx";
import { typeAndMode } from "./words.ts";

interface CardOptions {
  readonly claim: ClaimLine;
  /** The chain is told elsewhere, or the report is. Both are shown by default. */
  readonly without?: readonly ("chain" | "report" | "event" | "collect")[];
  /** It leads to its report without what others decided there. Default false. */
  readonly blind?: boolean;
  readonly children?: ReactNode;
}

/** What tells a claim from all others of the case. */
export const claimKey = ({ report, claim }: Pick<ClaimLine, "report" | "claim">): string => `${report} ${claim}`;

/** A guess at the height of a card, in pixels, for lists of which a part is drawn. */
export const CARD_HEIGHT = 112;

/** A claim as lists show it: the sentence, how sure it sounds, by whose word, when, where, and in which report. */
export function ClaimCard({ claim, without = [], blind = false, children }: CardOptions) {
  const happened = claim.happened && rangeWords(claim.happened.start, claim.happened.end);
  const place = placeWords(claim.place);
  return (
    <article className={css.card} data-claim={claim.claim} data-report={claim.report}>
      <p className={css.sentence} dir="auto">
        <Link to={(blind ? paths.blindClaim : paths.claim)(claim.report, claim.claim)}>{claim.sentence}</Link>
        <FootnoteMark report={claim.report} claim={claim.claim} />
      </p>
      <div className={css.line}>
        <StatusMark status={claim.status} />
        {without.includes("chain") ? null : <ChainLine chain={claim.chain} />}
      </div>
      <p className={css.facts}>
        <span>{typeAndMode(claim.type, claim.mode)}</span>
        {happened && (
          <span title={claim.happened?.how === "published" ? "No later than it was published" : "When it happened"}>
            {happened}
          </span>
        )}
        {place && <span title="Where it happened">{place}</span>}
        {claim.told_as === "background" && <span>background</span>}
        {claim.judged && <span className={css.judged}>{claim.judged} by a person</span>}
        {without.includes("report") ? null : (
          <span className={css.report}>
            <Link to={blind ? paths.blindClaim(claim.report, claim.claim) : paths.report(claim.report)}>
              {claim.title ?? claim.report}
            </Link>
            {claim.published && <span className={css.day}>{dayWords(claim.published)}</span>}
          </span>
        )}
        {claim.event && !without.includes("event") && claim.kind === "event" && (
          <Link to={paths.event(claim.event)}>event</Link>
        )}
        {without.includes("collect") ? null : (
          <button type="button" className={css.collect} data-collect="" title="Collect into a brief: key b">
            collect<span className="unseen"> into a brief</span>
          </button>
        )}
      </p>
      {children}
    </article>
  );
}
