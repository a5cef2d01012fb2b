const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** The day of publication that a dateline of the set gives ("BOGOTA, 9 JAN 90 (EFE)"); null where it gives none. */
export function publishedOf(dateline: string | null): string | null {
  const [, day = "", name = "", year = ""] = dateline?.match(/(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b/) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month > 0 ? `19${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}
