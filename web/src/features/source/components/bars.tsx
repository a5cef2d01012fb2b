import type { ReactNode } from "react";
import css from "./bars.module.css";

interface BarsOptions {
  readonly values: readonly { readonly value: string; readonly claims: number }[];
  readonly name: (value: string) => ReactNode;
}

/** Counts with a bar each, the longest for the greatest. */
export function Bars({ values, name }: BarsOptions) {
  const most = Math.max(1, ...values.map(({ claims }) => claims));
  return (
    <ul className={css.bars}>
      {values.map(({ value, claims }) => (
        <li key={value}>
          <span className={css.name}>{name(value)}</span>
          <svg className={css.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(claims / most) * 100} height="8" />
          </svg>
          <span className={css.count}>{claims.toLocaleString("en")}</span>
        </li>
      ))}
    </ul>
  );
}
