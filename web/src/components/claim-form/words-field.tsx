import { type KeyboardEvent, useId, useState } from "react";
import css from "./claim-form.module.css";
import type { Piece } from "./draft.ts";

interface WordsFieldOptions {
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** Words chosen in the text, which the field can take. */
  readonly selected: Piece | null;
  /** At most one piece: a new one takes its place. */
  readonly single?: boolean;
  /** A field that cannot be empty. */
  readonly wanted?: boolean;
  readonly onChange: (pieces: readonly Piece[]) => void;
}

/** Words of the report: those chosen in the text, or typed as the report has them. */
export function WordsField({ label, pieces, selected, single = false, wanted = false, onChange }: WordsFieldOptions) {
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
            <span>{piece.text}</span>
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
