import type { FormEvent, RefObject } from "react";
import { useLocation, useNavigate } from "react-router";
import { paths } from "../paths.ts";
import css from "./frame.module.css";

/** The field of the head: on the search page it changes the words and leaves the rest of the question as it is. */
export function SearchField({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const go = useNavigate();
  const { pathname, search } = useLocation();
  const asked = new URLSearchParams(pathname === paths.search() ? search : "");
  const words = asked.get("words") ?? "";
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = field.current?.value.trim() ?? "";
    if (next) asked.set("words", next);
    else asked.delete("words");
    go(paths.search(asked.toString()));
  };
  return (
    <search className={css.search}>
      <form onSubmit={submit}>
        <input
          ref={field}
          // a new address brings new words into the field
          key={words}
          type="search"
          name="words"
          defaultValue={words}
          placeholder="Search claims: drone “peace talks” -Kyiv"
          aria-label="Search claims"
          autoComplete="off"
          spellCheck={false}
        />
      </form>
    </search>
  );
}
