import { type FormEvent, useEffect, useState } from "react";
import css from "./author-window.module.css";
import { Modal } from "./modal.tsx";

interface AuthorWindowOptions {
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks once who decides here: every decision is kept with a name. */
export function AuthorWindow({ onName, onClose }: AuthorWindowOptions) {
  const [name, setName] = useState("");
  useEffect(() => {
    const asking = new AbortController();
    fetch("/session", { signal: asking.signal })
      .then((answer) => answer.json() as Promise<{ by?: string | null }>)
      .then(({ by }) => setName((typed) => typed || (by ?? "")))
      .catch(() => undefined); // a suggestion alone: without it the field stays empty
    return () => asking.abort();
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
  };
  return (
    <Modal label="Who decides" onClose={onClose}>
      <form onSubmit={send} className={css.form}>
        <h2>Who decides?</h2>
        <p>Every decision is kept with a name and the time, and can be taken back. This browser remembers your name.</p>
        <label>
          Your name
          <input
            // biome-ignore lint/a11y/noAutofocus: the window opens to be typed into
            autoFocus
            value={name}
            maxLength={100}
            autoComplete="name"
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <div className={css.buttons}>
          <button type="submit" disabled={!name.trim()}>
            Go on
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Modal>
  );
}
