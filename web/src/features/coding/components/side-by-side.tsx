import { Wide } from "../../../components/wide.tsx";
import { addedWords, type BatchItem, type Code, FIELDS, verdictWords } from "../batch.ts";
import { toldWords } from "../told-words.ts";
import css from "./side-by-side.module.css";

interface Column {
  readonly key: string;
  readonly name: string;
  readonly code: Code | null;
  readonly told: Readonly<Record<string, string>>;
}

/** A claim as it was read and as every coder has it, a field a row; those on which they differ first. */
export function SideBySide({ item: { suggestion, added, codes, differs, settled } }: { readonly item: BatchItem }) {
  const columns: readonly Column[] = [
    ...(added ? [] : [{ key: "read", name: "as read", code: null, told: suggestion?.told ?? {} }]),
    ...codes.map((code) => ({ key: code.by, name: code.by, code, told: code.told ?? {} })),
    ...(settled ? [{ key: "settled", name: `settled by ${settled.by}`, code: settled, told: settled.told ?? {} }] : []),
  ];
  const held = FIELDS.filter((field) => columns.some(({ told }) => told[field]));
  const rows = [...held].sort((a, b) => Number(differs.includes(b)) - Number(differs.includes(a)));
  const unit = differs.includes("a claim, or none") || differs.includes("left open");
  return (
    <Wide label="Side by side">
      <table className={css.table}>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" data-settled={key === "settled"}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr data-differs={unit}>
            <th scope="row">
              a claim? <Mark differs={unit} />
            </th>
            {columns.map(({ key, code }) => (
              <td key={key}>
                {code && (added ? addedWords(code) : verdictWords(code))}
                {code?.note && <q className={css.note}>{code.note}</q>}
              </td>
            ))}
          </tr>
          {rows.map((field) => (
            <tr key={field} data-differs={differs.includes(field)}>
              <th scope="row">
                {field} <Mark differs={differs.includes(field)} />
              </th>
              {columns.map(({ key, told }) => (
                <td key={key}>{toldWords(field, told[field] ?? "")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Mark({ differs }: { readonly differs: boolean }) {
  return differs ? <strong className={css.mark}>differs</strong> : null;
}
