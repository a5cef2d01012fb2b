import type { EventEvidence } from "../../../api/model.ts";
import { dayWords } from "../../../components/days.ts";
import css from "./grade-note.module.css";

const CREDIBILITY: Readonly<Record<string, string>> = {
  "1": "confirmed by other sources",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "cannot be judged",
};

/** The grade that a person set, and the one that is suggested, with the reason. */
export function GradeNote({ grade }: { readonly grade: EventEvidence["grade"] }) {
  const { credibility, by, at, suggested, says } = grade;
  return (
    <p className={css.note}>
      <strong>
        Credibility {credibility}: {CREDIBILITY[credibility]}
      </strong>
      {by ? ` (set by ${by}${at ? `, ${dayWords(at)}` : ""}). ` : " (nobody has set it). "}
      {suggested !== credibility && says}
    </p>
  );
}
