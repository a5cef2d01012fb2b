import { Link } from "react-router";
import type { ClaimLine } from "../../../api/model.ts";
import { ClaimCard } from "../../../components/claim-card.tsx";
import { dayWords } from "../../../components/days.ts";
import { paths } from "../../../paths.ts";
import css from "./claims-by-source.module.css";

/** The claims side by side: a column for each report, in the order published. */
export function ClaimsBySource({ claims }: { readonly claims: readonly ClaimLine[] }) {
  const reports = new Map<string, ClaimLine[]>();
  for (const claim of claims) reports.set(claim.report, [...(reports.get(claim.report) ?? []), claim]);
  const columns = [...reports.entries()].sort(([, [a]], [, [b]]) =>
    (a?.published ?? "") < (b?.published ?? "") ? -1 : 1,
  );
  return (
    <div className={css.columns}>
      {columns.map(([report, [first, ...more]]) =>
        first ? (
          <section key={report} className={css.column}>
            <h3>
              {first.publisher ? <Link to={paths.source(first.publisher)}>{first.publisher}</Link> : report}
              {first.published && <span className={css.day}>{dayWords(first.published)}</span>}
            </h3>
            <p className={css.title}>
              <Link to={paths.report(report)}>{first.title ?? report}</Link>
              {first.copy_of && <span> · a copy, counted with its original</span>}
            </p>
            {[first, ...more].map((claim) => (
              <ClaimCard key={claim.claim} claim={claim} without={["report", "event"]} />
            ))}
          </section>
        ) : null,
      )}
    </div>
  );
}
