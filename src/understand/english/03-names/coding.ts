import type { Role } from "../../../model/mention.ts";

/** A code and the words that gave it. */
export interface Told<T> {
  readonly code: T;
  readonly by: string;
}

/** Country and sectors of a mention, each with its ground. */
export interface Coding {
  readonly country: Told<string> | null;
  readonly sectors: Told<readonly string[]> | null;
  /** The listed name of a listed body or person. */
  readonly listed: string | null;
  /** What the lists know of a person's office; null where they know none. */
  readonly role: Role | null;
}

export const NO_CODING: Coding = { country: null, sectors: null, listed: null, role: null };

/** What the codes of a mention may lean on beside its own words. */
export interface Scene {
  /** Countries that the text names, by name or by adjective. */
  readonly countries: ReadonlySet<string>;
  /** Parts of names to all the names of people in the text that have them. */
  readonly nameParts: ReadonlyMap<string, ReadonlySet<string>>;
}
