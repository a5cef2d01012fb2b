import { type KeyboardEvent, useId, useState } from "react";
import { useNavigate } from "react-router";
import { Modal } from "../components/modal.tsx";
import css from "./palette.module.css";
import { paletteRows } from "./palette-rows.ts";

interface PaletteOptions {
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

/** Goes anywhere by typing: pages, a search, and what the case holds. */
export function Palette({ onClose, onHelp }: PaletteOptions) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const go = useNavigate();
  const rows = paletteRows(typed);
  const chosen = Math.min(at, rows.length - 1);
  const choose = (index: number) => {
    const row = rows[index];
    if (!row) return;
    if (row.path === null) return onHelp();
    onClose();
    if (row.leaves) location.assign(row.path);
    else go(row.path);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((chosen + step + rows.length) % rows.length);
    else if (event.key === "Enter") choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Modal label="Go to" onClose={onClose}>
      <input
        className={css.field}
        // biome-ignore lint/a11y/noAutofocus: the window opens to be typed into
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={`${list}-${chosen}`}
        aria-label="Go to a page, or search"
        placeholder="Go to a page, or search"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label="Where to go" className={css.rows}>
        {rows.map(({ key, name, says }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys, as a combobox does
          <div
            key={key}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={css.row}
            onMouseMove={() => setAt(index)}
            onClick={() => choose(index)}
          >
            <span className={css.name}>{name}</span>
            <span className={css.says}>{says}</span>
          </div>
        ))}
      </div>
    </Modal>
  );
}
