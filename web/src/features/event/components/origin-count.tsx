import type { Side } from "../../../api/model.ts";
import css from "./origin-count.module.css";

/** So many dots are drawn; beyond, the number alone tells. */
const MOST_DOTS = 8;

/** How many independent origins there are at least and at most: full dots are certain, hollow ones possible. */
export function OriginCount({ side, says }: { readonly side: Side; readonly says: "affirm" | "deny" }) {
  const { least, most } = side;
  if (most === 0) return <span className={css.none}>nobody</span>;
  return (
    <span className={css.count} data-says={says}>
      <span className={css.dots} aria-hidden="true">
        {Array.from({ length: Math.min(most, MOST_DOTS) }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are told apart by their place alone
          <span key={at} className={at < least ? css.full : css.hollow} />
        ))}
        {most > MOST_DOTS && "…"}
      </span>
      <span className={css.words}>{least === most ? least : `${least} to ${most}`}</span>
    </span>
  );
}
