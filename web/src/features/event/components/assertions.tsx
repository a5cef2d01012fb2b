import { Link } from "react-router";
import type { Assertion, Side } from "../../../api/model.ts";
import { STANCE_WORDS } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import css from "./assertions.module.css";
import { OriginCount } from "./origin-count.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** Each thing that is asserted of the event, and how many independent origins affirm and deny it. */
export function Assertions({ assertions }: { readonly assertions: readonly Assertion[] }) {
  return (
    <div className={css.all}>
      <div className={css.head} aria-hidden="true">
        <span>It is said</span>
        <span>Affirmed by</span>
        <span>Denied by</span>
      </div>
      {assertions.map((assertion) => (
        <details key={assertion.key} className={css.row} data-print="">
          <summary>
            <span className={css.says}>{assertion.says}</span>
            <span>
              <span className={css.label}>affirmed by </span>
              <OriginCount side={assertion.affirming} says="affirm" />
            </span>
            <span>
              <span className={css.label}>denied by </span>
              <OriginCount side={assertion.denying} says="deny" />
            </span>
          </summary>
          <div className={css.inside}>
            <SideList title="Affirmed by" side={assertion.affirming} />
            <SideList title="Denied by" side={assertion.denying} />
            {assertion.unsettled.length > 0 && (
              <section>
                <h3>Left open by</h3>
                {assertion.unsettled.map(({ name, how, quote }) => (
                  <div key={`${name} ${quote.report} ${quote.claim}`}>
                    <p className={css.origin}>
                      {name}{" "}
                      <span className={css.how}>
                        {how === "doubts" || how === "cannot-confirm" || how === "declines"
                          ? STANCE_WORDS[how]
                          : "is not sure"}
                      </span>
                    </p>
                    <QuoteLine quote={quote} />
                  </div>
                ))}
              </section>
            )}
          </div>
        </details>
      ))}
    </div>
  );
}

function SideList({ title, side }: { readonly title: string; readonly side: Side }) {
  if (side.origins.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {side.origins.map(({ key, name, actor, evidence, quotes }) => (
        <div key={key}>
          <p className={css.origin}>
            {actor ? <Link to={paths.actor(actor)}>{name}</Link> : name}
            {evidence.length > 0 && <span className={css.how}> showing {evidence.join(", ")}</span>}
          </p>
          {quotes.map((quote) => (
            <QuoteLine key={`${quote.report} ${quote.claim}`} quote={quote} />
          ))}
        </div>
      ))}
      {side.reasons.length > 0 && (
        <ul className={css.reasons} aria-label="Why so many">
          {[...new Set(side.reasons)].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
