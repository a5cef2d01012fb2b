import css from "./copy-buttons.module.css";

const WAYS = [
  { key: "c", form: "sentence" },
  { key: "f", form: "footnote" },
  { key: "q", form: "quotation" },
] as const;

/** What copies the chosen claim as a sentence, a footnote or a quotation, and what collects it. */
export function CopyButtons() {
  return (
    <div className={css.all}>
      <span className={css.word}>Copy</span>
      {WAYS.map(({ key, form }) => (
        <button key={key} type="button" data-copy={form} aria-keyshortcuts={key} title={`Key ${key}`}>
          {form}
        </button>
      ))}
      <button type="button" data-collect="" aria-keyshortcuts="b" title="Key b">
        into a brief
      </button>
    </div>
  );
}
