import { useEffect, useState } from "react";
import { asFootnote, asQuotation, asSentence, type Cited } from "../citation.ts";
import css from "./copy-buttons.module.css";

const WAYS = [
  { key: "c", name: "sentence", words: asSentence },
  { key: "f", name: "footnote", words: asFootnote },
  { key: "q", name: "quotation", words: asQuotation },
] as const;

/** Copies the claim as a sentence, a footnote or a quotation, by one key each. */
export function CopyButtons({ cited }: { readonly cited: Cited }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = ({ name, words }: (typeof WAYS)[number]) =>
    void navigator.clipboard.writeText(words(cited)).then(
      () => setCopied(`Copied as a ${name}.`),
      () => setCopied("The browser does not let this page copy."),
    );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select, dialog")) return;
      const way = WAYS.find(({ key }) => key === event.key);
      if (way) copy(way);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  return (
    <div className={css.all}>
      <span className={css.word}>Copy</span>
      {WAYS.map((way) => (
        <button
          key={way.key}
          type="button"
          onClick={() => copy(way)}
          aria-keyshortcuts={way.key}
          title={`Key ${way.key}`}
        >
          {way.name}
        </button>
      ))}
      <button type="button" data-collect="" aria-keyshortcuts="b" title="Key b">
        into a brief
      </button>
      <span role="status" className={copied ? css.done : "unseen"}>
        {copied}
      </span>
    </div>
  );
}
