import { useState } from "react";
import type { Stance } from "../../api/model.ts";
import { STANCE_WORDS } from "../words.ts";
import css from "./claim-form.module.css";
import type { DraftHop, Piece } from "./draft.ts";

interface ChainFieldOptions {
  readonly hops: readonly DraftHop[];
  readonly selected: Piece | null;
  /** So many sources at most behind the publisher; a claim that is added has one. */
  readonly most?: number;
  readonly onChange: (hops: readonly DraftHop[]) => void;
}

/** The chain, hop by hop: how each stands to it, hops to be taken away and put in. The publisher stays. */
export function ChainField({ hops, selected, most, onChange }: ChainFieldOptions) {
  const [typed, setTyped] = useState("");
  const full = most !== undefined && hops.filter(({ hop }) => hop !== 0).length >= most;
  const take = (words: Piece) => onChange([...hops, { hop: null, words, stance: "states" }]);
  const takeTyped = () => {
    if (!typed.trim()) return;
    take({ text: typed.trim() });
    setTyped("");
  };
  return (
    <fieldset className={css.row}>
      <legend>By whose word</legend>
      <ol className={css.hops}>
        {hops.map(({ hop, words, stance }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chain is one order of hops, and a hop may come twice
          <li key={at}>
            <span className={css.source}>{words.text}</span>
            {(hop !== 0 || at > 0) && most === undefined && (
              <select
                aria-label={`How ${words.text} stands to it`}
                value={stance}
                onChange={(event) =>
                  onChange(
                    hops.map((one, other) => (other === at ? { ...one, stance: event.target.value as Stance } : one)),
                  )
                }
              >
                {Object.entries(STANCE_WORDS).map(([value, says]) => (
                  <option key={value} value={value}>
                    {says}
                  </option>
                ))}
              </select>
            )}
            {hop !== 0 && (
              <button
                type="button"
                aria-label={`By whose word: take away ${words.text}`}
                onClick={() => onChange(hops.filter((_, other) => other !== at))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      <span className={css.take}>
        <button type="button" disabled={!selected || full} onClick={() => selected && take(selected)}>
          + selected words
        </button>
        <input
          aria-label="By whose word: another source"
          value={typed}
          disabled={full}
          placeholder="or type them"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            takeTyped();
          }}
          onBlur={takeTyped}
        />
      </span>
    </fieldset>
  );
}
