import type { Features } from "./features.ts";
import { before, type Sieve } from "./sieve.ts";

const GOVERNMENT = new Set(["government", "authority", "administration", "regime"]);

/** "Khartoum" that speaks and "the Sudanese government" are one: the same country's government. */
export const sameGovernment: Sieve = {
  name: "same-government",
  find: (mention, scene) => {
    const country = isGovernment(mention) ? mention.country : null;
    if (country === null) return null;
    const to = before(mention, scene).find((other) => isGovernment(other) && other.country === country);
    return to
      ? { to, says: `“${mention.mention.phrase.text}” and “${to.mention.phrase.text}” are one government.` }
      : null;
  },
};

/** A capital that stands for its government, or "government" with its country and nothing that makes it a part or a rival. */
function isGovernment({ mention, lemma, modifiers, definite }: Features): boolean {
  if (mention.kind !== "organization") return false;
  if (mention.form === "name") return mention.stands_for === "government";
  return mention.form === "description" && GOVERNMENT.has(lemma) && definite && modifiers.size <= 1;
}
