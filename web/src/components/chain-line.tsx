import { Fragment } from "react";
import { Link } from "react-router";
import type { HopLine } from "../api/model.ts";
import { paths } from "../paths.ts";
import css from "./chain-line.module.css";
import { STANCE_WORDS } from "./words.ts";

/** Who says so, on one line: publisher ← … ← origin. Whoever has a name leads to its page; stances are told where they matter. */
export function ChainLine({ chain }: { readonly chain: readonly HopLine[] }) {
  return (
    <ol className={css.chain} aria-label="Who says so, from the publisher to the origin">
      {chain.map((hop, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is one order of hops, and a hop may come twice
        <Fragment key={at}>
          <li>
            {at > 0 && (
              <span className={css.arrow}>
                <span aria-hidden="true">←</span>
                <span className="unseen"> has it from </span>
              </span>
            )}
            <HopWords hop={hop} />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}

/** A source by its name, or in the report's words for it. */
export function HopWords({ hop }: { readonly hop: HopLine }) {
  const words = hop.quoted ? `“${hop.words}”` : hop.words;
  const goes = hop.actor ? paths.actor(hop.actor) : hop.named ? paths.source(hop.words) : null;
  return (
    <>
      {goes ? (
        <Link to={goes} className={css.named}>
          {words}
        </Link>
      ) : (
        <span className={css.unnamed}>{words}</span>
      )}
      {hop.through && <span className={css.aside}> through {hop.through}</span>}
      {hop.also.length > 0 && <span className={css.aside}> with {hop.also.join(", ")}</span>}
      {PLAIN.has(hop.stance) ? null : (
        <span className={css.stance} data-stance={hop.stance}>
          {STANCE_WORDS[hop.stance]}
        </span>
      )}
    </>
  );
}

const PLAIN: ReadonlySet<string> = new Set(["states", "reports"]);
