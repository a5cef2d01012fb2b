import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useOperation } from "../api/use-operation.ts";
import css from "./footnotes.module.css";

interface Ref {
  readonly report: string;
  readonly claim: string;
}

const Numbers = createContext<ReadonlyMap<string, number>>(new Map());
const keyOf = ({ report, claim }: Ref) => `${report} ${claim}`;

interface FootnotedOptions {
  /** The claims of the page, in its order. */
  readonly claims: readonly Ref[];
  readonly children: ReactNode;
}

/** So many footnotes a page has at most. */
const MOST = 300;

/** A page that has footnotes when it is printed: its claims bear numbers, and the footnotes stand at its end. */
export function Footnoted({ claims, children }: FootnotedOptions) {
  const cited = useMemo(() => {
    const own = new Map(claims.map(({ report, claim }) => [`${report} ${claim}`, { report, claim }]));
    return [...own.values()].slice(0, MOST);
  }, [claims]);
  const numbers = useMemo(() => new Map(cited.map((ref, at) => [keyOf(ref), at + 1])), [cited]);
  const settled = useSettled();
  const { data } = useOperation("cite-claims", { claims: cited }, { enabled: settled && cited.length > 0, keep: true });
  const footnotes = data?.footnotes.filter((one) => numbers.has(keyOf(one))) ?? [];
  return (
    <Numbers.Provider value={numbers}>
      {children}
      {footnotes.length > 0 && (
        <section className={css.notes}>
          <h2>Footnotes</h2>
          <ol>
            {footnotes.map((one) => (
              <li key={keyOf(one)} value={numbers.get(keyOf(one))}>
                {one.footnote}
              </li>
            ))}
          </ol>
        </section>
      )}
    </Numbers.Provider>
  );
}

/** The number of a claim's footnote, in print alone. */
export function FootnoteMark(claim: Ref) {
  const number = useContext(Numbers).get(keyOf(claim));
  return number === undefined ? null : <sup className={css.mark}>[{number}]</sup>;
}

/** Whether the page has stood for a moment, or is about to be printed: what only print needs is asked for last. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const settle = () => setSettled(true);
    const waiting = setTimeout(settle, 600);
    addEventListener("beforeprint", settle);
    return () => {
      clearTimeout(waiting);
      removeEventListener("beforeprint", settle);
    };
  }, []);
  return settled;
}
