import type { Tree } from "../../tree.ts";
import type { Features } from "./features.ts";
import { isGovernment } from "./is-government.ts";
import { earlier, type Sieve } from "./sieve.ts";

/** "Khartoum" that speaks and "the Sudanese government" are one: the same country's government. */
export const sameGovernment: Sieve = {
  name: "same-government",
  find: (mention, { lookup, draft: { tree } }) => {
    if (mention.country === null || !isGovernment(mention)) return null;
    const to = earlier(mention, lookup.governmentsByCountry.get(mention.country))[0];
    return to && !areListed(mention, to, tree)
      ? { to, says: `“${mention.mention.phrase.text}” and “${to.mention.phrase.text}” are one government.` }
      : null;
  },
};

/** "The White House and the Pentagon": two of one list are two. */
function areListed({ mention }: Features, other: Features, { words }: Tree): boolean {
  const [own, one] = [words[mention.head], words[other.mention.head]];
  if (own?.relation !== "conj") return false;
  return own.head === one?.index || (one?.relation === "conj" && own.head === one.head);
}
