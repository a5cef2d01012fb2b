import type { Claim } from "../../../api/model.ts";
import css from "./why-list.module.css";

interface WhyListOptions {
  readonly why: Claim["why"];
  readonly confidence: number;
  /** The reason pointed at: its words are shown in the text. */
  readonly onPoint: (at: number | null) => void;
}

/** Every reason for which a claim was read so, with the words that it rests on. */
export function WhyList({ why, confidence, onPoint }: WhyListOptions) {
  return (
    <>
      <p className={css.confidence}>
        Reading confidence {Math.round(confidence * 100)} %: how sure we are that this is what the report says, not how
        sure the report is.
      </p>
      <ul className={css.why}>
        {why.map(({ rule, says, span }, at) => (
          <li key={`${rule} ${says}`} onMouseEnter={() => onPoint(at)} onMouseLeave={() => onPoint(null)}>
            {says}
            {span && !says.includes(span.text) && <span className={css.words}> “{span.text}”</span>}
            <span className={css.rule}>{rule}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
