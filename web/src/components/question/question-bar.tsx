import type { FormEvent } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { STATUS_WORDS, typeWords } from "../words.ts";
import { type Field, questionOf, toggled } from "./address.ts";
import { Narrowings } from "./narrowings.tsx";
import css from "./question-bar.module.css";

interface QuestionBarOptions {
  readonly address: URLSearchParams;
  readonly onChange: (address: URLSearchParams) => void;
  /** The days are chosen elsewhere on the page. Default false. */
  readonly withoutDays?: boolean;
}

/** What a view shows, narrowed by words, type, status and days; whatever else the address asks stands below, to be taken out. */
export function QuestionBar({ address, onChange, withoutDays = false }: QuestionBarOptions) {
  const types = useOperation(
    "find-claims",
    { ...questionOf(address), type: undefined, limit: 1, facets: ["type"] },
    { keep: true },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("words") ?? "").trim();
    onChange(withValue(address, "words", words));
  };
  const add = (field: Field) => (event: { readonly target: { readonly value: string } }) => {
    if (event.target.value) onChange(toggled(address, field, event.target.value));
  };
  const unchosen = (field: Field, value: string) => !address.getAll(field).includes(value);
  return (
    <section className={css.bar} aria-label="What is asked for">
      <form className={css.words} onSubmit={submit} key={address.get("words") ?? ""}>
        <input
          type="search"
          name="words"
          aria-label="Words of the claim"
          placeholder="Words"
          defaultValue={address.get("words") ?? ""}
          autoComplete="off"
        />
      </form>
      <select aria-label="Type" value="" onChange={add("type")}>
        <option value="">Any type</option>
        {(types.data?.facets.type ?? [])
          .filter(({ value }) => unchosen("type", value))
          .map(({ value, claims }) => (
            <option key={value} value={value}>
              {typeWords(value)} ({claims.toLocaleString("en")})
            </option>
          ))}
      </select>
      <select aria-label="How sure it sounds" value="" onChange={add("status")}>
        <option value="">However sure</option>
        {Object.entries(STATUS_WORDS)
          .filter(([status]) => unchosen("status", status))
          .map(([status, { word }]) => (
            <option key={status} value={status}>
              {word}
            </option>
          ))}
      </select>
      {!withoutDays && (
        <span className={css.days}>
          <Day address={address} onChange={onChange} field="happened_from" label="Happened from" />
          <span aria-hidden="true">–</span>
          <Day address={address} onChange={onChange} field="happened_to" label="Happened to" />
        </span>
      )}
      <Narrowings address={address} onChange={onChange} />
    </section>
  );
}

interface DayOptions extends Pick<QuestionBarOptions, "address" | "onChange"> {
  readonly field: Field;
  readonly label: string;
}

function Day({ address, onChange, field, label }: DayOptions) {
  const value = address.get(field) ?? "";
  // asked for when it is whole and the field is left: a day that is being typed is none
  const leave = (typed: string) => typed !== value && onChange(withValue(address, field, typed));
  return (
    <input
      type="date"
      key={value}
      aria-label={label}
      title={label}
      defaultValue={value}
      onBlur={(event) => leave(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && leave(event.currentTarget.value)}
    />
  );
}

/** The address with one value of a field, or without the field. */
function withValue(address: URLSearchParams, field: Field, value: string): URLSearchParams {
  const next = new URLSearchParams(address);
  if (value) next.set(field, value);
  else next.delete(field);
  return next;
}
