import type { Cell } from "../tables/table.ts";

/** A row as RFC 4180 has it: fields parted by commas, in quotation marks where they hold one, a comma or a line break. */
export const csvRow = (fields: readonly Cell[]): string => `${fields.map(csvField).join(",")}\r\n`;

/** What a spreadsheet takes for a formula. */
export const LIKE_A_FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/**
 * A field that begins like a formula gets an apostrophe, so that no spreadsheet runs what stood in a report; numbers are
 * left as they are.
 */
function csvField(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = LIKE_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A row parted by tabs, as POLECAT and GDELT have it: what would part columns or rows becomes a space, and what begins
 * like a formula gets an apostrophe.
 */
export const tabRow = (fields: readonly Cell[]): string => `${fields.map(tabField).join("\t")}\n`;

function tabField(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const flat = value.replace(/[\t\r\n]+/g, " ").trim();
  return LIKE_A_FORMULA.test(flat) ? `'${flat}` : flat;
}
