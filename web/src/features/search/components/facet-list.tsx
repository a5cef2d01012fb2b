import { useState } from "react";
import type { Status } from "../../../api/model.ts";
import { type Field, toggled } from "../../../components/question/address.ts";
import { FACETS } from "../../../components/question/facets.ts";
import { StatusMark } from "../../../components/status-mark.tsx";
import type { Counts } from "../api/use-claims.ts";
import css from "./facet-list.module.css";

interface FacetListOptions {
  readonly address: URLSearchParams;
  readonly counts: Counts;
  readonly onChange: (address: URLSearchParams) => void;
}

/** What the claims found are counted by; a value chosen narrows the question, several of one facet widen it. */
export function FacetList({ address, counts, onChange }: FacetListOptions) {
  return FACETS.map(({ name, title, field, words }) => {
    const values = withChosen(counts[name] ?? [], address.getAll(field));
    if (values.length === 0) return null;
    return (
      <OneFacet key={name} title={title} most={field === "status" ? 8 : 6} values={values}>
        {({ value, claims }) => (
          <Choice
            key={value}
            chosen={address.getAll(field).includes(value)}
            claims={claims}
            onToggle={() => onChange(toggled(address, field as Field, value))}
          >
            {field === "status" ? <StatusMark status={value as Status} /> : <span>{words(value)}</span>}
          </Choice>
        )}
      </OneFacet>
    );
  });
}

type Value = { readonly value: string; readonly claims: number };

/** A value that was chosen stays in sight though nothing has it. */
function withChosen(values: readonly Value[], chosen: readonly string[]): readonly Value[] {
  const missing = chosen.filter((value) => value && !values.some((one) => one.value === value));
  return [...missing.map((value) => ({ value, claims: 0 })), ...values];
}

interface OneFacetOptions {
  readonly title: string;
  readonly most: number;
  readonly values: readonly Value[];
  readonly children: (value: Value) => React.ReactNode;
}

function OneFacet({ title, most, values, children }: OneFacetOptions) {
  const [all, setAll] = useState(false);
  return (
    <fieldset className={css.facet}>
      <legend>{title}</legend>
      {(all ? values : values.slice(0, most)).map(children)}
      {values.length > most && (
        <button type="button" className={css.more} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? "Fewer" : `${values.length - most} more`}
          <span className="unseen"> of: {title}</span>
        </button>
      )}
    </fieldset>
  );
}

interface ChoiceOptions {
  readonly chosen: boolean;
  readonly claims: number;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}

function Choice({ chosen, claims, onToggle, children }: ChoiceOptions) {
  return (
    <label className={css.choice} data-chosen={chosen}>
      <input type="checkbox" checked={chosen} onChange={onToggle} />
      <span className={css.words}>{children}</span>
      <span className={css.count}>{claims.toLocaleString("en")}</span>
    </label>
  );
}
