import { createHash } from "node:crypto";

/** The namespace of names that are no addresses (RFC 9562), under which the names of things of a case stand. */
const NAMESPACE = Buffer.from("6ba7b8129dad11d180b400c04fd430c8", "hex");

/** An id that is the same for the same thing in every export: UUID version 5 over the type and what names it. */
export function stixId(type: string, ...names: readonly string[]): string {
  const hash = createHash("sha1")
    .update(NAMESPACE)
    .update(JSON.stringify([type, ...names]))
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString("hex");
  return `${type}--${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}

/** STIX 2.1, Appendix A: its confidence for a credibility of the Admiralty; 6, cannot be judged, has none. */
export const CONFIDENCE_OF: Readonly<Record<string, number>> = { "1": 90, "2": 70, "3": 50, "4": 30, "5": 10 };

/** Fields without those that nothing is known for: STIX has no null, and no empty list. */
export const known = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** A moment as STIX has it; a day begins at midnight, UTC. Null where it is none. */
export function stixTime(moment: string | null): string | null {
  const parsed = moment === null ? Number.NaN : Date.parse(moment);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}
