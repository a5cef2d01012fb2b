import type { ReactNode } from "react";
import css from "./wide.module.css";

/** A table that may be wider than the page: it is moved within itself, by the keyboard too. */
export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved must be reached by the keyboard
    <section className={css.wide} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
