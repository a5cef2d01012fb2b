import css from "./claim-form.module.css";
import type { DraftCount, Piece } from "./draft.ts";

interface CountsFieldOptions {
  readonly counts: readonly DraftCount[];
  readonly selected: Piece | null;
  readonly onChange: (counts: readonly DraftCount[]) => void;
}

/** What is counted most; any other word that a count has stays among the choices. */
const OF = [
  ...["killed", "injured", "missing", "arrested", "abducted", "released", "displaced", "participants", "troops"],
  "events",
];

/** How many of what: numbers put right, counts taken away, and put in by the words for them. */
export function CountsField({ counts, selected, onChange }: CountsFieldOptions) {
  const put = (at: number, changes: Partial<DraftCount>) =>
    onChange(counts.map((one, other) => (other === at ? { ...one, ...changes } : one)));
  const add = (words: Piece) => {
    const number = /\d[\d,. ]*/.exec(words.text)?.[0].replaceAll(/[,. ]/g, "") ?? "";
    const count = { count: null, words, of: "killed", who: "", low: number, high: number, approximate: false };
    onChange([...counts, count]);
  };
  return (
    <fieldset className={css.row}>
      <legend>How many</legend>
      <ul className={css.counts}>
        {counts.map(({ words, of, who, low, high, approximate }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand for two counts
          <li key={at}>
            <q>{words.text}</q>
            <select
              aria-label={`${words.text}: of what`}
              value={of}
              onChange={(event) => put(at, { of: event.target.value })}
            >
              {[...new Set([...OF, of])].map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
            <input
              aria-label={`${words.text}: who`}
              placeholder="who"
              value={who}
              onChange={(event) => put(at, { who: event.target.value })}
            />
            <NumberField label={`${words.text}: at least`} value={low} onChange={(next) => put(at, { low: next })} />
            <span aria-hidden="true">–</span>
            <NumberField label={`${words.text}: at most`} value={high} onChange={(next) => put(at, { high: next })} />
            <label>
              <input
                type="checkbox"
                checked={approximate}
                onChange={(event) => put(at, { approximate: event.target.checked })}
              />
              about
            </label>
            <button
              type="button"
              aria-label={`How many: take away ${words.text}`}
              onClick={() => onChange(counts.filter((_, other) => other !== at))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <button type="button" disabled={!selected} onClick={() => selected && add(selected)}>
        + selected words
      </button>
    </fieldset>
  );
}

interface NumberFieldOptions {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NumberField({ label, value, onChange }: NumberFieldOptions) {
  return (
    <input
      type="number"
      min={0}
      step="any"
      aria-label={label}
      placeholder="open"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
