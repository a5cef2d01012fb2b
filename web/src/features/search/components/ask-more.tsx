import type { FormEvent } from "react";
import css from "./ask-more.module.css";

interface AskMoreOptions {
  readonly address: URLSearchParams;
  readonly onChange: (address: URLSearchParams) => void;
}

const FIELDS = [
  ["speaker_words", "Said by", "text", "a part of the name or description"],
  ["party", "Somebody in it", "text", "a name"],
  ["happened_from", "Happened from", "date", ""],
  ["happened_to", "Happened to", "date", ""],
] as const;

/** What is asked for by typing: who speaks, who takes part, and the days. */
export function AskMore({ address, onChange }: AskMoreOptions) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const next = new URLSearchParams(address);
    for (const [name] of FIELDS) {
      const value = String(typed.get(name) ?? "").trim();
      if (value) next.set(name, value);
      else next.delete(name);
    }
    onChange(next);
  };
  return (
    <form className={css.form} onSubmit={submit} key={address.toString()}>
      {FIELDS.map(([name, label, type, placeholder]) => (
        <label key={name} className={type === "date" ? css.day : css.text}>
          {label}
          <input
            name={name}
            type={type}
            placeholder={placeholder}
            defaultValue={address.get(name) ?? ""}
            autoComplete="off"
          />
        </label>
      ))}
      <button type="submit">Ask</button>
    </form>
  );
}
