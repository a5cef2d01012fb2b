import { type ReactNode, useDeferredValue, useId, useState } from "react";
import { useDecisions } from "./decisions.tsx";
import css from "./same-as.module.css";

export interface OtherOne {
  /** How judge names it. */
  readonly id: string;
  readonly name: string;
  readonly says: string;
}

interface SameAsOptions {
  /** How judge names this one. */
  readonly own: string;
  readonly label: string;
  readonly placeholder: string;
  /** What is found for the words that were typed. */
  readonly found: (typed: string, choose: (other: OtherOne) => void) => ReactNode;
}

/** "The same as …": looks for the other one and makes both one. */
export function SameAs({ own, label, placeholder, found }: SameAsOptions) {
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const { decide } = useDecisions();
  const id = useId();
  const choose = async (other: OtherOne) => {
    if (await decide("judge", { verdict: "same", a: own, b: other.id }, `The same as ${other.name}: they are one now.`))
      setTyped("");
  };
  return (
    <section className={css.all}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      {words && found(words, (other) => void choose(other))}
    </section>
  );
}

interface OthersFoundOptions {
  readonly others: readonly OtherOne[] | undefined;
  readonly nobody: string;
  readonly choose: (other: OtherOne) => void;
}

/** What was found, each with the button that makes both one. */
export function OthersFound({ others, nobody, choose }: OthersFoundOptions) {
  if (!others) return null;
  if (others.length === 0) return <p className={css.none}>{nobody}</p>;
  return (
    <ul className={css.found}>
      {others.map((other) => (
        <li key={other.id}>
          <span>
            {other.name} <span className={css.says}>{other.says}</span>
          </span>
          <button type="button" onClick={() => choose(other)} aria-label={`The same as ${other.name}`}>
            The same
          </button>
        </li>
      ))}
    </ul>
  );
}
