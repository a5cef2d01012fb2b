import { FORMS } from "../src/serve/operations/export/forms.ts";

/** Every form of export, with the columns of its tables; of forms with the same tables these are told once. */
export function exportsPage(): string {
  const parts = [
    "# Forms of export, column by column",
    "<!-- Written by `npm run docs`. -->",
    "What `hearsay export --as FORM` writes. [How to use it](../guide/exports.md).",
    [
      "| form | what it is | what one row or thing stands for |",
      "|---|---|---|",
      ...FORMS.map(({ name, says, unit }) => `| \`${name}\` | ${says} | ${unit} |`),
    ].join("\n"),
  ];
  const told = new Map<unknown, string>();
  for (const { name: form, tables = [] } of FORMS) {
    for (const table of tables) {
      const before = told.get(table);
      told.set(table, before ? `${before}, ${form}` : form);
    }
  }
  for (const table of new Set(FORMS.flatMap(({ tables = [] }) => tables))) {
    parts.push(
      `## ${told.get(table)}: ${table.name}`,
      `A row is ${table.unit}.`,
      [
        "| column | what it holds |",
        "|---|---|",
        ...table.columns.map(({ name, says }) => `| \`${name}\` | ${says.replaceAll("|", "\\|")} |`),
      ].join("\n"),
    );
  }
  return `${parts.join("\n\n")}\n`;
}
