import { useState } from "react";
import type { Stance } from "../../api/model.ts";
import { STANCE_WORDS } from "../words.ts";
import { CalledFields, SOURCE_KINDS } from "./called-fields.tsx";
import css from "./claim-form.module.css";
import type { DraftHop, Piece } from "./draft.ts";
import { useNaming } from "./naming.ts";

interface ChainFieldOptions {
  readonly hops: readonly DraftHop[];
  readonly selected: Piece | null;
  /** Whether it is said how each stands to the claim; of a claim that is added, its status says so. */
  readonly stances?: boolean;
  readonly onChange: (hops: readonly DraftHop[]) => void;
}

/** The chain, hop by hop: how each stands to it, hops to be taken away and put in. The publisher stays. */
export function ChainField({ hops, selected, stances = true, onChange }: ChainFieldOptions) {
  const [typed, setTyped] = useState("");
  const naming = useNaming();
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
            <span className={css.source} dir="auto">
              {words.text}
            </span>
            {naming && hop === null && (
              <CalledFields
                words={words.text}
                called={words.called}
                kinds={SOURCE_KINDS}
                onChange={(called) =>
                  onChange(hops.map((one, other) => (other === at ? { ...one, words: { ...words, called } } : one)))
                }
              />
            )}
            {(hop !== 0 || at > 0) && stances && (
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
        <button type="button" disabled={!selected} onClick={() => selected && take(selected)}>
          + selected words
        </button>
        <input
          aria-label="By whose word: another source"
          value={typed}
          dir="auto"
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
