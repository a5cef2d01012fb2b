import type { Draft } from "../../draft.ts";
import type { Clusters } from "./clusters.ts";
import type { Features } from "./features.ts";
import type { Quote } from "./quotes.ts";

export interface Scene {
  readonly features: readonly Features[];
  readonly clusters: Clusters;
  readonly quotes: readonly Quote[];
  readonly draft: Pick<Draft, "text" | "analysis" | "tree" | "mentions" | "entities">;
}

/** What a rule of reference decides: the mention that this one is the same as, and why. */
export interface Decision {
  readonly to: Features;
  readonly says: string;
}

/** One rule; the surest run first, each over the whole text, on what the ones before it joined. */
export interface Sieve {
  readonly name: string;
  readonly find: (mention: Features, scene: Scene) => Decision | null;
}

/** Mentions before this one, nearest first. */
export function before(mention: Features, { features }: Scene): readonly Features[] {
  return features.slice(0, mention.at).reverse();
}

/** Whether one phrase lies within the other: "his daughter's house" is not "his daughter". */
export function nested(a: Features, b: Features): boolean {
  const [x, y] = [a.mention.phraseWords, b.mention.phraseWords];
  return (x.first <= y.first && y.after <= x.after) || (y.first <= x.first && x.after <= y.after);
}

/** Words that set a thing apart from the one before: "the new governor" is not "the governor". */
const CONTRAST = new Set(
  "new next former previous old late other second third fourth fifth latest rival opposing future successive".split(
    " ",
  ),
);

/** Whether only one of two phrases has a word that sets it apart. */
export function contrasted(mention: Features, other: Features, { clusters }: Scene): boolean {
  const known = new Set(clusters.members(other.at).flatMap(({ modifiers }) => [...modifiers]));
  return [...mention.modifiers].some((modifier) => CONTRAST.has(modifier) && !known.has(modifier));
}

export function agree<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

/** The quotation that a mention stands in. */
export function quoteAt({ mention }: Features, { quotes }: Scene): Quote | null {
  return quotes.find(({ first, after }) => first <= mention.head && mention.head < after) ?? null;
}
