import type { Hop } from "../../../model/chain.ts";
import type { Draft, DraftAttribution } from "../../draft.ts";

/** The attribution whose content holds the word and is the smallest to do so; null in the publisher's own voice. */
export function attributionAt(word: number, { attributions }: Pick<Draft, "attributions">): DraftAttribution | null {
  let best: DraftAttribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    const around = attribution.contentWords.find(({ first, after }) => first <= word && word < after);
    if (around && around.after - around.first < least) [best, least] = [attribution, around.after - around.first];
  }
  return best;
}

/** Everyone between the reader and the word: the publisher, a credited agency, then the hops of its attribution. */
export function chainAt(word: number, draft: Pick<Draft, "attributions" | "ownVoice">): Hop[] {
  return [...draft.ownVoice, ...(attributionAt(word, draft)?.hops ?? [])];
}
