import type { EventParty, EventProfile } from "../../../resolve/events/index.ts";

/** A profile as it is kept: without the groups of its parties, which other reports may change. */
export const withoutGroups = (profile: EventProfile): EventProfile => withGroups(profile, () => null);

/** The profile with the groups that its parties are in now. */
export function withGroups(profile: EventProfile, groupOf: (node: string) => string | null): EventProfile {
  const grouped = (parties: readonly EventParty[]) =>
    parties.map((party) => ({ ...party, group: party.node === null ? null : groupOf(party.node) }));
  return {
    ...profile,
    doers: grouped(profile.doers),
    sufferers: grouped(profile.sufferers),
    others: grouped(profile.others),
  };
}
