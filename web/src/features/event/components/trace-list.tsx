import { Link } from "react-router";
import type { TracedStatement } from "../../../api/model.ts";
import { dayWords } from "../../../components/days.ts";
import { paths } from "../../../paths.ts";
import css from "./trace-list.module.css";

const STANDS = { affirms: "affirms", denies: "denies", unsettled: "leaves open", "left-out": "not counted" } as const;

/** What was said in the order said, each citation tied to the report that it cites. */
export function TraceList({ trace }: { readonly trace: readonly TracedStatement[] }) {
  return (
    <ol className={css.trace}>
      {trace.map(({ quote, said, published, stand, origin, says, hops, copyOf, earliest }) => (
        <li key={`${quote.report} ${quote.claim}`} data-stand={stand}>
          <p className={css.day}>{dayWords(said ?? published ?? "no day")}</p>
          <div>
            <p className={css.who}>
              <strong>{origin}</strong> <span className={css.stand}>{STANDS[stand]}</span>
              {earliest && <span className={css.earliest}>earliest in this case</span>}
              {copyOf && (
                <span className={css.earliest}>
                  copy of <Link to={paths.report(copyOf)}>{copyOf}</Link>
                </span>
              )}
            </p>
            <p className={css.words}>
              <Link to={paths.claim(quote.report, quote.claim)}>“{quote.words}”</Link>
            </p>
            <p className={css.says}>{says}</p>
            {hops.flatMap(({ name, cited }) =>
              cited
                ? [
                    <p key={name} className={css.cited} data-found={cited.found}>
                      {cited.report && cited.claim ? (
                        <Link to={paths.claim(cited.report, cited.claim)}>{cited.says}</Link>
                      ) : (
                        cited.says
                      )}
                    </p>,
                  ]
                : [],
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
