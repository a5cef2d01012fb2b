import { useDecisions } from "../../../components/decisions.tsx";
import { usePageKeys } from "../../../components/use-page-keys.ts";
import css from "./judge-bar.module.css";

interface JudgeBarOptions {
  readonly report: string;
  readonly claim: string;
  readonly onCorrect: () => void;
}

/** Whether a claim was read rightly, by one key each. */
export function JudgeBar({ report, claim, onCorrect }: JudgeBarOptions) {
  const { decide, takeBack } = useDecisions();
  const judge = (verdict: "accept" | "reject" | "undecided", says: string) =>
    void decide("judge", { verdict, on: `${report} ${claim}` }, says);
  const ways = [
    { key: "a", name: "Accept", act: () => judge("accept", "Accepted: the claim was read rightly.") },
    { key: "e", name: "Correct", act: onCorrect },
    { key: "r", name: "Reject", act: () => judge("reject", "Rejected: it is no longer found or counted.") },
    { key: "o", name: "Leave open", act: () => judge("undecided", "Left open.") },
  ];
  usePageKeys({ ...Object.fromEntries(ways.map(({ key, act }) => [key, act])), u: () => void takeBack() });
  return (
    <fieldset className={css.all}>
      <legend className="unseen">Was it read rightly?</legend>
      {ways.map(({ key, name, act }) => (
        <button key={key} type="button" onClick={act} aria-keyshortcuts={key}>
          {name} <kbd>{key}</kbd>
        </button>
      ))}
    </fieldset>
  );
}
