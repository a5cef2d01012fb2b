import type { Output } from "../api/operations.ts";
import css from "./agreement-figures.module.css";
import { FiguresTable } from "./figures-table.tsx";

interface FiguresOptions {
  readonly title: string;
  readonly fields: Output<"agreement">["fields"];
}

/** How far people agree, a row for each field that two or more said something of. */
export function Figures({ title, fields }: FiguresOptions) {
  return (
    <section>
      <h2>{title}</h2>
      <FiguresTable label={title} head={["on", "n", "alike", "alpha"]}>
        {fields
          .filter(({ n }) => n > 0)
          .map(({ field, n, percent, alpha }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{n}</td>
              <td>{percent === null ? "–" : `${percent} %`}</td>
              <td>{alpha === null ? "–" : alpha.toFixed(2)}</td>
            </tr>
          ))}
      </FiguresTable>
    </section>
  );
}

/** What the figures mean. */
export function FiguresNote() {
  return (
    <p className={css.note}>
      n: claims of which two or more said something of the field. Alike: of pairs of people, how many said the same.
      Alpha (Krippendorff): 1 full agreement, 0 what chance gives; none where nothing varies. A clause by overlap counts
      how much of two clauses is common to both.
    </p>
  );
}
