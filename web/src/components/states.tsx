import type { ReactNode } from "react";
import type { ApiError } from "../api/api-error.ts";
import css from "./states.module.css";

/** While an answer is on its way: grey lines where it will stand, and a word for those who listen. */
export function Loading({ what, lines = 6 }: { readonly what: string; readonly lines?: number }) {
  return (
    <div className={css.loading} role="status">
      <span className="unseen">Loading {what} …</span>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines are all alike
        <span key={at} className={css.line} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing to show, and what might be done about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={css.note}>
      <p className={css.title}>{title}</p>
      {children && <div className={css.body}>{children}</div>}
    </div>
  );
}

/** What went wrong, in the server's words, with a way to ask again. */
export function Failed({ error, again }: { readonly error: ApiError; readonly again?: () => unknown }) {
  return (
    <div className={css.note} role="alert">
      <p className={css.title}>{error.code === "not-found" ? "Not in this case" : "This could not be shown"}</p>
      <p className={css.body}>{error.message}</p>
      {again && error.code !== "not-found" && (
        <button type="button" onClick={() => again()}>
          Try again
        </button>
      )}
    </div>
  );
}
