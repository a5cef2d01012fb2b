import type { ReactNode } from "react";
import { Link } from "react-router";
import type { EventLine } from "../api/model.ts";
import { paths } from "../paths.ts";
import { rangeWords } from "./days.ts";
import css from "./event-row.module.css";
import { capital, countryName, plural, typeAndMode } from "./words.ts";

/** An event as lists show it: what, when, where, how often told. */
export function EventRow({ event, children }: { readonly event: EventLine; readonly children?: ReactNode }) {
  return (
    <article className={css.row}>
      <Link to={paths.event(event.id)}>{capital(event.label)}</Link>
      <p className={css.facts}>
        {[
          typeAndMode(event.type, event.mode),
          rangeWords(event.start, event.end),
          event.country ? countryName(event.country) : null,
          plural(event.reports, "report"),
          plural(event.claims, "claim"),
        ]
          .filter(Boolean)
          .join(" · ")}{" "}
        {children}
      </p>
    </article>
  );
}
