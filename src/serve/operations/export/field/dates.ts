/** "2024-03-05" as "20240305", as far as it goes; null where there is no day. */
export const compactDay = (day: string | null): string | null =>
  day === null ? null : day.slice(0, 10).replaceAll("-", "");

/** A moment as YYYYMMDDHHMMSS in UTC; a day begins at midnight. */
export function compactMoment(moment: string | null): string | null {
  const parsed = moment === null ? Number.NaN : Date.parse(moment);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().replace(/\D/g, "").slice(0, 14);
}
