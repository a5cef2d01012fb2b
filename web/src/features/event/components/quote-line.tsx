import { Link } from "react-router";
import type { Quote } from "../../../api/model.ts";
import { dayWords } from "../../../components/days.ts";
import { StatusMark } from "../../../components/status-mark.tsx";
import { paths } from "../../../paths.ts";
import css from "./quote-line.module.css";

/** A claim beside others: its words, who said them and when. */
export function QuoteLine({ quote }: { readonly quote: Quote }) {
  const [, ...behind] = quote.chain;
  return (
    <p className={css.quote}>
      <Link to={paths.claim(quote.report, quote.claim)}>“{quote.words}”</Link>
      <span className={css.who}>
        <StatusMark status={quote.status} /> {quote.publisher ?? quote.report}
        {quote.published && `, ${dayWords(quote.published)}`}
        {behind.map((source) => ` ← ${source}`).join("")}
      </span>
    </p>
  );
}
