import { Link } from "react-router";
import type { ClaimLine } from "../../../api/model.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { ChainLine } from "../../../components/chain-line.tsx";
import { dayWords } from "../../../components/days.ts";
import { StatusMark } from "../../../components/status-mark.tsx";
import { paths } from "../../../paths.ts";
import { useBlind } from "../blind.ts";
import css from "./other-reports.module.css";

/** Claims of the same event: first those that deny or negate it, then those of other reports, then of this one. */
export function OtherReports({ line }: { readonly line: ClaimLine }) {
  const { data, error, isPending } = useOperation("show-claim", {
    ...{ report: line.report, claim: line.claim },
    blind: useBlind(),
  });
  if (isPending) return <p className={css.none}>Looking …</p>;
  if (error) return <p className={css.none}>{error.message}</p>;
  const others = data.others.toSorted((a, b) => rank(a, line) - rank(b, line));
  if (others.length === 0) return <p className={css.none}>No other claim of this case speaks of it.</p>;
  return (
    <ul className={css.others}>
      {others.map((other) => (
        <li key={`${other.report} ${other.claim}`}>
          <StatusMark status={other.status} />{" "}
          <Link to={paths.claim(other.report, other.claim)} className={css.sentence} dir="auto">
            {other.sentence}
          </Link>
          <div className={css.who}>
            <ChainLine chain={other.chain} />
            <span>
              {other.report === line.report ? "this report" : other.published ? dayWords(other.published) : ""}
              {other.copy_of && ", a copy"}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function rank(other: ClaimLine, line: ClaimLine): number {
  const against = other.status === "denied" || other.status === "negated" ? 0 : 2;
  return against + (other.report === line.report ? 1 : 0);
}
