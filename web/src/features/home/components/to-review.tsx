import { Link } from "react-router";
import { useOperation } from "../../../api/use-operation.ts";
import { plural } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import css from "./to-review.module.css";

/** What waits for somebody to look at it, the first of it in words. */
export function ToReview() {
  const { data } = useOperation("review", { limit: 3 });
  if (!data || data.waiting.claims + data.waiting.pairs === 0) return null;
  const { waiting, items } = data;
  return (
    <section>
      <h2>What waits for review</h2>
      <ul className={css.first}>
        {items.map((item) =>
          item.kind === "claim" ? (
            <li key={`${item.line.report} ${item.line.claim}`}>
              <Link to={paths.claim(item.line.report, item.line.claim)}>{item.line.sentence}</Link>
              <span>{item.asks[0]}</span>
            </li>
          ) : (
            <li key={`${item.a.ref} ${item.b.ref}`}>
              <span className={css.pair}>
                {item.a.name} – {item.b.name}
              </span>
              <span>{item.room === "actors" ? "one actor or two?" : "one happening or two?"}</span>
            </li>
          ),
        )}
      </ul>
      <p>
        <Link to={paths.review()}>
          Review {plural(waiting.claims, "claim")} and {plural(waiting.pairs, "pair")}
        </Link>
      </p>
    </section>
  );
}
