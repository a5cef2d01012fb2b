import { readLexiconTable } from "../model/lexicon-table.ts";
import { momentOf } from "./moment.ts";

let known: readonly (readonly [name: string, field: string])[] | undefined;
let codes: ReadonlyMap<string, string> | undefined;

/** The fields of a report that a column may be. */
export const COLUMN_FIELDS: readonly string[] = [
  "id",
  "text",
  "title",
  "publisher",
  "published",
  "updated",
  "url",
  "author",
  "language",
  "retrieved",
  "version_of",
  "translation_of",
  "translated_by",
  "handling",
];

/** The column of each field: as the user says, else the first heading that `lexicon/columns.tsv` knows. */
export function columnsOf(
  headings: readonly string[],
  told: Readonly<Record<string, string>> | null,
): ReadonlyMap<string, string> {
  known ??= readLexiconTable("columns.tsv").map(({ name = "", field = "" }) => [name, field]);
  const plain = (heading: string) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[\s.-]+/g, "_");
  const columns = new Map<string, string>();
  for (const [name, field] of known) {
    const heading = headings.find((one) => plain(one) === name);
    if (heading !== undefined && !columns.has(field)) columns.set(field, heading);
  }
  for (const [field, heading] of Object.entries(told ?? {})) {
    const found = headings.find((one) => one === heading) ?? headings.find((one) => plain(one) === plain(heading));
    if (found === undefined) columns.delete(field);
    else columns.set(field, found);
  }
  return columns;
}

/** A row's own cells as a report's fields; every other cell stands under its heading. Days are read where they can be. */
export function asReport(
  row: Readonly<Record<string, unknown>>,
  columns: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const used = new Set(columns.values());
  const rest = Object.entries(row).filter(([heading]) => heading !== "" && !used.has(heading));
  const fields = [...columns].map(([field, heading]) => [field, told(field, row[heading])] as const);
  return { ...Object.fromEntries(fields.filter(([, value]) => value !== null)), extra: Object.fromEntries(rest) };
}

function told(field: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const words = Array.isArray(value) ? value.map(String).join(", ") : String(value);
  if (field === "text") return words;
  const trimmed = words.trim();
  if (trimmed === "") return null;
  if (field === "published" || field === "updated" || field === "retrieved") return momentOf(trimmed) ?? trimmed;
  return field === "language" ? languageCode(trimmed) : trimmed;
}

/** "en" of "English", as lists of articles write it; what is no language's name stays. */
function languageCode(name: string): string {
  codes ??= new Map(readLexiconTable("languages.tsv").map((row) => [row.name?.toLowerCase() ?? "", row.code ?? ""]));
  return codes.get(name.toLowerCase()) ?? name;
}
