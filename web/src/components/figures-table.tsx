import type { ReactNode } from "react";
import css from "./figures-table.module.css";
import { Wide } from "./wide.tsx";

interface FiguresTableOptions {
  readonly label: string;
  /** The heads of its columns; the first is of what the rows are about. */
  readonly head: readonly string[];
  readonly children: ReactNode;
}

/** A table of numbers, a row for each thing: rows begin with a head of their own. */
export function FiguresTable({ label, head, children }: FiguresTableOptions) {
  return (
    <Wide label={label}>
      <table className={css.table}>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Wide>
  );
}
