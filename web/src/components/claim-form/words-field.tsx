import { type KeyboardEvent, useId, useState } from "react";
import { CalledFields } from "./called-fields.tsx";
import css from "./claim-form.module.css";
import type { Piece } from "./draft.ts";
import { type Called, useNaming } from "./naming.ts";

interface WordsFieldOptions {
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** Words chosen in the text, which the field can take. */
  readonly selected: Piece | null;
  /** At most one piece: a new one takes its place. */
  readonly single?: boolean;
  /** A field that cannot be empty. */
  readonly wanted?: boolean;
  /** What the words may name, in a report that nobody read; none: they name nobody. */
  readonly names?: readonly (readonly [value: Called["kind"], says: string])[];
  readonly onChange: (pieces: readonly Piece[]) => void;
}

/** Words of the report: those chosen in the text, or typed as the report has them. */
export function WordsField(options: WordsFieldOptions) {
  const { label, pieces, selected, single = false, wanted = false, names, onChange } = options;
  const naming = useNaming() && names !== undefined;
  const [typed, setTyped] = useState("");
  const id = useId();
  const take = (piece: Piece) => onChange(single ? [piece] : [...pieces, piece]);
  const takeTyped = () => {
    if (!typed.trim()) return;
    take({ text: typed.trim() });
    setTyped("");
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    takeTyped();
  };
  return (
    <div className={css.row}>
      <label htmlFor={id}>{label}</label>
      <div className={css.pieces}>
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in a list twice
          <span key={at} className={css.piece}>
            <span dir="auto">{piece.text}</span>
            {naming && (
              <CalledFields
                words={piece.text}
                called={piece.called}
                kinds={names}
                onChange={(called) => onChange(pieces.map((one, other) => (other === at ? { ...one, called } : one)))}
              />
            )}
            {!(wanted && pieces.length === 1) && (
              <button
                type="button"
                aria-label={`${label}: take away ${piece.text}`}
                onClick={() => onChange(pieces.filter((_, other) => other !== at))}
              >
                ×
              </button>
            )}
          </span>
        ))}
        <span className={css.take}>
          <button type="button" disabled={!selected} onClick={() => selected && take(selected)}>
            {single ? "Selected words" : "+ selected words"}
          </button>
          <input
            id={id}
            value={typed}
            dir="auto"
            placeholder="or type them"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={press}
            onBlur={takeTyped}
          />
        </span>
      </div>
    </div>
  );
}
