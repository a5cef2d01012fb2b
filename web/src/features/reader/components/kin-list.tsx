import { Link } from "react-router";
import type { Output } from "../../../api/operations.ts";
import { dayWords } from "../../../components/days.ts";
import { paths } from "../../../paths.ts";
import css from "./kin-list.module.css";

const KINDS = { copy: "copy", "partial-copy": "copy in part", version: "version", translation: "translation" } as const;

/** The report's copies, versions and translations, and what it is itself one of. */
export function KinList({ shown: { copy, kin } }: { readonly shown: Output<"show-report"> }) {
  if (kin.length === 0) return null;
  return (
    <section className={css.kin}>
      <h2>Copies and versions</h2>
      {copy?.says && <p className={css.says}>{copy.says}.</p>}
      <ul>
        {kin.map(({ report, title, publisher, published, kind, share }) => (
          <li key={report}>
            <Link to={paths.report(report)} dir="auto">
              {title ?? report}
            </Link>
            <span className={css.facts}>
              {publisher && (
                <>
                  <bdi>{publisher}</bdi> ·{" "}
                </>
              )}
              {[
                published ? dayWords(published) : null,
                kind ? KINDS[kind] : "original",
                share === null ? null : `${Math.round(share * 100)} % of it`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
