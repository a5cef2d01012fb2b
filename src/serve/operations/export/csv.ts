/** A row as RFC 4180 has it: fields parted by commas, in quotation marks where they hold one, a comma or a line break. */
export const csvRow = (fields: readonly (string | number | null)[]): string => `${fields.map(csvField).join(",")}\r\n`;

/**
 * A field that begins like a formula gets an apostrophe, so that no spreadsheet runs what stood in a report; numbers are left
 * as they are.
 */
function csvField(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
