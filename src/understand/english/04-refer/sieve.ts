import type { Draft } from "../../draft.ts";
import { firstWhere } from "../../first-where.ts";
import type { Clusters } from "./clusters.ts";
import type { Features } from "./features.ts";
import type { Lookup } from "./lookup.ts";
import type { Quote } from "./quotes.ts";

export interface Scene {
  readonly features: readonly Features[];
  readonly lookup: Lookup;
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

/** Mentions before this one, at most so many sentences away, nearest first. */
export function before(mention: Features, sentences: number, { features }: Scene): readonly Features[] {
  const found: Features[] = [];
  for (let at = mention.at - 1; at >= 0; at--) {
    const other = features[at];
    if (!other || mention.sentence - other.sentence > sentences) break;
    found.push(other);
  }
  return found;
}

/** So many of a list are looked at: time stays in step with the text's length, and no report comes near it. */
const MOST = 300;

/** Those of a list that stand before a mention, nearest first. */
export function earlier(mention: Features, listed: readonly Features[] = []): readonly Features[] {
  const after = firstWhere(listed, ({ at }) => at >= mention.at);
  return listed.slice(Math.max(0, after - MOST), after).reverse();
}

/** Those of a list that stand after a mention, nearest first. */
export function later(mention: Features, listed: readonly Features[]): readonly Features[] {
  const first = firstWhere(listed, ({ at }) => at > mention.at);
  return listed.slice(first, first + MOST);
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
  const known = clusters.modifiers(other.at);
  return [...mention.modifiers].some((modifier) => CONTRAST.has(modifier) && !known.has(modifier));
}

/** "the Coastal Watch (CW) agency" says its own name, so it is not the agency of another name. */
export function namesAnother(mention: Features, other: Features, { features, clusters }: Scene): boolean {
  const { first } = mention.mention.phraseWords;
  const known = clusters.words(other.at);
  let own = false;
  for (let at = mention.at - 1; ; at--) {
    const inner = features[at];
    if (!inner || inner.mention.words.first < first) return own;
    if (inner.mention.form !== "name" || inner.mention.kind !== "organization") continue;
    if (inner.key.split(" ").some((word) => known.has(word))) return false;
    own = true;
  }
}

export function agree<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

/** The quotation that a mention stands in. */
export function quoteAt({ mention }: Features, { quotes }: Scene): Quote | null {
  const quote = quotes[firstWhere(quotes, ({ after }) => mention.head < after)];
  return quote && quote.first <= mention.head ? quote : null;
}
