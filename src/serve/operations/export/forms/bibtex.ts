import type { ReportRow } from "../../../../store/queries/reports.ts";
import type { Form } from "../form.ts";
import type { CaseView } from "../view/case-view.ts";
import { accessedOf, citationKey, dateParts } from "../written/cited.ts";
import { gathered } from "../written/gathered.ts";

/** BibTeX of the reports, with the fields of BibLaTeX beside (date, urldate). */
export const BIBTEX: Form = {
  name: "bibtex",
  says: "the reports for citing them (BibTeX)",
  unit: "a report",
  several: false,
  files: (view) => [{ name: "reports.bib", media: "application/x-bibtex", pieces: gathered(entries(view)) }],
};

async function* entries(view: CaseView): AsyncGenerator<string> {
  for await (const { row } of view.reports()) yield entryOf(row);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Names stand in braces of their own, since "The Nile Post staff" is no first and last name. */
export function entryOf(row: ReportRow): string {
  const [year, month] = dateParts(row.published);
  const whole = (words: string | null) => words && `{{${latex(words)}}}`;
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", whole(row.title ?? row.key)],
    ["author", whole(row.author)],
    ["journal", whole(row.publisher)],
    ["year", year === undefined ? null : `{${year}}`],
    ["month", (month === undefined ? undefined : MONTHS[month - 1]) ?? null],
    ["date", year === undefined ? null : `{${(row.published ?? "").slice(0, 10)}}`],
    ["url", row.url && `{${row.url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ["urldate", `{${accessedOf(row)}}`],
    ["langid", row.language && `{${latex(row.language)}}`],
    ["note", `{${latex(`Hearsay report ${row.key}`)}}`],
  ];
  const written = fields.flatMap(([name, value]) => (value === null || value === "" ? [] : [`  ${name} = ${value}`]));
  return `@article{${citationKey(row)},\n${written.join(",\n")}\n}\n\n`;
}

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // BibTeX counts braces, escaped ones too
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** Text as LaTeX takes it: its own signs escaped, on one line. */
const latex = (words: string): string =>
  words.replace(/\s+/g, " ").replace(/[\\{}$&#%_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
