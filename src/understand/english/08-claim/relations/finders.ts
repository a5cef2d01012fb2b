import type { RelationFinder } from "./finder.ts";
import { apposition } from "./finders/apposition.ts";
import { called } from "./finders/called.ts";
import { inPlace } from "./finders/in-place.ts";
import { kindOf } from "./finders/kind-of.ts";
import { membership } from "./finders/membership.ts";
import { office } from "./finders/office.ts";
import { participle } from "./finders/participle.ts";
import { placeInPlace } from "./finders/place-in-place.ts";
import { title } from "./finders/title.ts";
import { verb } from "./finders/verb.ts";

/**
 * The constructions, in the order in which they are tried: of two that tell the same of the same two, the first one's
 * words are kept, so those that need a word of the lists come before those that rest on syntax alone.
 */
export const FINDERS: readonly RelationFinder[] = [
  verb,
  office,
  participle,
  membership,
  called,
  kindOf,
  apposition,
  placeInPlace,
  inPlace,
  title,
];

/** Rules that give way to others which tie the same two. */
export const YIELDING: ReadonlySet<string> = new Set(
  FINDERS.filter((finder) => finder.yields).map(({ name }) => `relation/${name}`),
);
