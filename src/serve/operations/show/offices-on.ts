import type { ActorRole } from "../../../resolve/actors/index.ts";

/**
 * Offices held on a day (ISO), as far as reports tell: by the days that are given for them, else in the months over which
 * reports give them. One that is told as held no longer is held on no day.
 */
export function officesOn(day: string, roles: readonly ActorRole[]): readonly string[] {
  const held = roles.filter(({ from, to, former, first, last }) => {
    if (from !== null || to !== null) return (from ?? "") <= day && day.slice(0, 10) <= `${to ?? "9999"}\u{10ffff}`;
    if (former || first === null) return false;
    const month = day.slice(0, 7);
    return first <= month && month <= (last ?? first);
  });
  return [...new Set(held.map(({ title, of }) => (of === null ? title : `${title} of ${of}`)))].sort();
}
