import type { ReactNode } from "react";
import type { Status } from "../api/model.ts";
import css from "./status-mark.module.css";
import { STATUS_WORDS } from "./words.ts";

/** A shape of its own for each status, so that colour is never needed to tell them apart. */
const SHAPES: Readonly<Record<Status, ReactNode>> = {
  asserted: <circle cx="8" cy="8" r="5.5" className={css.full} />,
  reported: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="2.2" className={css.full} />
    </>
  ),
  alleged: <path d="M8 2.5 14 13.5H2Z" />,
  denied: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" className={css.full} />
      <path d="m5.5 5.5 5 5m0-5-5 5" className={css.cut} />
    </>
  ),
  negated: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="m4.2 11.8 7.6-7.6" />
    </>
  ),
  uncertain: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.3 2" />,
  planned: <path d="M2.5 8h10M9 4l4 4-4 4" />,
  hypothetical: <path d="M8 2 14 8l-6 6-6-6Z" strokeDasharray="2.6 1.6" />,
};

/** The status of a claim as shape and word. */
export function StatusMark({ status, wordless = false }: { readonly status: Status; readonly wordless?: boolean }) {
  const { word, means } = STATUS_WORDS[status];
  return (
    <span className={css.mark} data-status={status} title={means}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {SHAPES[status]}
      </svg>
      <span className={wordless ? "unseen" : undefined}>{word}</span>
    </span>
  );
}
