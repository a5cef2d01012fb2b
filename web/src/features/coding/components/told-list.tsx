import { FIELDS } from "../batch.ts";
import { toldWords } from "../told-words.ts";
import css from "./told-list.module.css";

/** The fields of a claim in words; those that hold nothing are left out. */
export function ToldList({ told }: { readonly told: Readonly<Record<string, string>> }) {
  return (
    <dl className={css.all}>
      {FIELDS.filter((field) => told[field] && field !== "clause" && field !== "modality").map((field) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>{toldWords(field, told[field] ?? "")}</dd>
        </div>
      ))}
    </dl>
  );
}
