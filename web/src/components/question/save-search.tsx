import { type FormEvent, useId, useState } from "react";
import { ask } from "../../api/ask.ts";
import { paths } from "../../paths.ts";
import { useDecisions } from "../decisions.tsx";
import { conditionsOf, narrowings } from "./address.ts";
import { narrowingWords } from "./facets.ts";
import css from "./save-search.module.css";

/** Keeps the question of a page under a name. */
export function SaveSearch({ address }: { readonly address: URLSearchParams }) {
  const [naming, setNaming] = useState(false);
  const { change } = useDecisions();
  const field = useId();
  const all = narrowings(address);
  if (all.length === 0) return null;
  const proposed = all.map((one) => narrowingWords(one.field, one.value)).join(", ");
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (!name) return;
    setNaming(false);
    void change(
      "save-search",
      { ...conditionsOf(address), name },
      {
        says: ({ name: kept }) => `Saved as “${kept}”.`,
        back:
          ({ id }) =>
          () =>
            ask("change-search", { search: id, state: "deleted" }),
        leads: () => ({ path: paths.saved, name: "Saved searches" }),
      },
    );
  };
  if (!naming)
    return (
      <button type="button" className={css.open} onClick={() => setNaming(true)}>
        Save this search
      </button>
    );
  return (
    <form className={css.form} onSubmit={save} onKeyDown={(event) => event.key === "Escape" && setNaming(false)}>
      <label htmlFor={field}>Save as</label>
      <input
        id={field}
        name="name"
        // biome-ignore lint/a11y/noAutofocus: it was asked for to be typed into
        autoFocus
        maxLength={200}
        defaultValue={proposed.slice(0, 200)}
        onFocus={(event) => event.target.select()}
        autoComplete="off"
      />
      <button type="submit">Save</button>
      <button type="button" onClick={() => setNaming(false)}>
        Cancel
      </button>
    </form>
  );
}
