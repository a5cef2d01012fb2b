import { Link } from "react-router";
import type { Output } from "../../../api/operations.ts";
import { paths } from "../../../paths.ts";
import css from "./merges.module.css";

type Shown = Output<"show-actor">;

const VERDICTS = { same: "the same", unsure: "may be the same", different: "kept apart" } as const;

/** Why its names were taken for one, and which others were kept apart. */
export function Merges({ merged, apart }: Pick<Shown, "merged" | "apart">) {
  return (
    <>
      {merged.length > 0 && (
        <section>
          <h2>Why these names are one</h2>
          {merged.map((merge) => (
            <Why key={`${merge.a} ${merge.b}`} title={`${merge.a} = ${merge.b}`} says={merge.says} />
          ))}
        </section>
      )}
      {apart.length > 0 && (
        <section>
          <h2>Kept apart</h2>
          {apart.map((merge) => (
            <Why
              key={`${merge.a} ${merge.b} ${merge.actor}`}
              title={`${merge.a} and ${merge.b}: ${VERDICTS[merge.verdict]}`}
              says={merge.says}
              actor={merge.actor}
            />
          ))}
        </section>
      )}
    </>
  );
}

interface WhyOptions {
  readonly title: string;
  readonly says: readonly string[];
  readonly actor?: string;
}

function Why({ title, says, actor }: WhyOptions) {
  return (
    <details className={css.why}>
      <summary>{title}</summary>
      <ul>
        {says.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {actor && <Link to={paths.actor(actor)}>To that actor</Link>}
    </details>
  );
}
