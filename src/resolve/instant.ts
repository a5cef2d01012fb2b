/** An ISO date or time as something that sorts: a day sorts before all times of that day, null behind everything. */
export function instantOf(iso: string | null): string {
  if (!iso) return "9999";
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const withZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso) ? iso : `${iso}Z`;
  const at = Date.parse(withZone.replace(" ", "T"));
  return Number.isNaN(at) ? iso.slice(0, 10) : new Date(at).toISOString();
}

/** Whole days between two dates, or null where one is missing. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const [first, second] = [a, b].map((iso) => (iso ? Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) : Number.NaN));
  const days = Math.abs((first as number) - (second as number)) / 86_400_000;
  return Number.isNaN(days) ? null : Math.round(days);
}
