import { type FormEvent, useState } from "react";

interface RenamedOptions {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Another name for something that is kept. */
export function Renamed({ name, onName }: RenamedOptions) {
  const [open, setOpen] = useState(false);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    setOpen(false);
    if (next && next !== name) onName(next);
  };
  if (!open)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        Rename<span className="unseen"> {name}</span>
      </button>
    );
  return (
    <form onSubmit={save} onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <input
        name="name"
        aria-label={`Another name for ${name}`}
        // biome-ignore lint/a11y/noAutofocus: it was asked for to be typed into
        autoFocus
        maxLength={200}
        defaultValue={name}
        autoComplete="off"
      />{" "}
      <button type="submit">Rename</button>
    </form>
  );
}
