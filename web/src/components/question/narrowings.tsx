import { cleared, narrowings, toggled } from "./address.ts";
import { narrowingWords } from "./facets.ts";
import css from "./narrowings.module.css";

interface NarrowingsOptions {
  readonly address: URLSearchParams;
  readonly onChange: (address: URLSearchParams) => void;
}

/** What the question asks for, each to be taken out. */
export function Narrowings({ address, onChange }: NarrowingsOptions) {
  const all = narrowings(address);
  if (all.length === 0) return null;
  return (
    <ul className={css.all} aria-label="What is asked for">
      {all.map(({ field, value }) => (
        <li key={`${field} ${value}`}>
          <button type="button" onClick={() => onChange(toggled(address, field, value))}>
            <span className="unseen">Take out </span>
            {narrowingWords(field, value)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {all.length > 1 && (
        <li>
          <button type="button" className={css.none} onClick={() => onChange(cleared(address))}>
            Take out all
          </button>
        </li>
      )}
    </ul>
  );
}
