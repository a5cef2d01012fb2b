import { isGovernment } from "./is-government.ts";
import { earlier, type Sieve } from "./sieve.ts";

/** "Khartoum" that speaks and "the Sudanese government" are one: the same country's government. */
export const sameGovernment: Sieve = {
  name: "same-government",
  find: (mention, { lookup }) => {
    if (mention.country === null || !isGovernment(mention)) return null;
    const to = earlier(mention, lookup.governmentsByCountry.get(mention.country))[0];
    return to
      ? { to, says: `“${mention.mention.phrase.text}” and “${to.mention.phrase.text}” are one government.` }
      : null;
  },
};
