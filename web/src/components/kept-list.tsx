import type { ReactNode } from "react";
import css from "./kept-list.module.css";
import { Renamed } from "./renamed.tsx";

/** A page of what people keep: two columns, one below the other where there is little room. */
export const KeptPage = ({ children }: { readonly children: ReactNode }) => <div className={css.page}>{children}</div>;

/** A list of things that people keep under names. */
export const KeptList = ({ children }: { readonly children: ReactNode }) => <ul className={css.list}>{children}</ul>;

interface KeptRowOptions {
  /** Its name, which leads to it, and what stands beside that. */
  readonly head: ReactNode;
  /** What is told of it, a line each. */
  readonly facts: readonly ReactNode[];
  readonly children?: ReactNode;
}

export function KeptRow({ head, facts, children }: KeptRowOptions) {
  return (
    <li>
      <p className={css.name}>{head}</p>
      {facts.map((fact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one thing, always the same ones
        <p key={at} className={css.facts}>
          {fact}
        </p>
      ))}
      {children}
    </li>
  );
}

interface KeptChangesOptions {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onDelete: () => void;
}

/** Renaming and deleting something that is kept. */
export function KeptChanges({ name, onName, onDelete }: KeptChangesOptions) {
  return (
    <div className={css.does}>
      <Renamed name={name} onName={onName} />
      <button type="button" onClick={onDelete}>
        Delete<span className="unseen"> {name}</span>
      </button>
    </div>
  );
}
