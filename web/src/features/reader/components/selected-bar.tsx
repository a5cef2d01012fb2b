import { useNaming } from "../../../components/claim-form/naming.ts";
import type { Words } from "../../../components/claim-form/selected-span.ts";
import { usePageKeys } from "../../../components/use-page-keys.ts";
import css from "./selected-bar.module.css";

interface SelectedBarOptions {
  readonly selected: Words;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

/** What can be done with words that were chosen in the text. */
export function SelectedBar({ selected, onAdd, onClear }: SelectedBarOptions) {
  usePageKeys({ m: onAdd });
  const naming = useNaming();
  return (
    <div className={css.bar} role="status">
      <q dir="auto">{selected.text}</q>
      <button type="button" onClick={onAdd} aria-keyshortcuts="m">
        {naming ? "Mark a claim" : "Add a missed claim"} <kbd>m</kbd>
      </button>
      <button type="button" onClick={onClear} aria-label="Let go of the selected words">
        ×
      </button>
    </div>
  );
}
