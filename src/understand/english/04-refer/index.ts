import type { Stage } from "../../draft.ts";
import { aged } from "./aged-sieve.ts";
import { type Clusters, makeClusters } from "./clusters.ts";
import { featuresOf } from "./features.ts";
import { fronted } from "./fronted-sieve.ts";
import { areRivals } from "./full-names.ts";
import { sameGovernment } from "./government-sieve.ts";
import { makeLookup } from "./lookup.ts";
import { mergeEntities } from "./merge.ts";
import { listedAlias, nationalities, partOfName, sameName, shortBody } from "./names-sieve.ts";
import { onlyOne, sameNoun, samePhrase } from "./nouns-sieve.ts";
import { hypernym, office } from "./offices-sieve.ts";
import { thirdPerson } from "./pronouns-sieve.ts";
import { quotesOf } from "./quotes.ts";
import type { Sieve } from "./sieve.ts";
import { speaker } from "./speaker-sieve.ts";
import { apposition, betweenCommas, copula, label, placeOfName, reflexive, relativePronoun } from "./syntax-sieve.ts";

/** The rules of reference, surest first. */
const SIEVES: readonly Sieve[] = [
  sameName,
  listedAlias,
  nationalities,
  partOfName,
  shortBody,
  sameGovernment,
  apposition,
  label,
  placeOfName,
  betweenCommas,
  copula,
  relativePronoun,
  reflexive,
  samePhrase,
  sameNoun,
  office,
  onlyOne,
  hypernym,
  aged,
  speaker,
  fronted,
  thirdPerson,
];

/** Rules that look at the names themselves. */
const BY_NAME: ReadonlySet<string> = new Set([sameName, listedAlias, partOfName, shortBody].map(({ name }) => name));

/**
 * Two people whose names share no word, and two places of other names, are not made one by what a pronoun or a
 * description seems to say.
 */
function areTwo(clusters: Clusters, one: number, other: number): boolean {
  const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
  return apart(clusters.people(one), clusters.people(other)) || apart(clusters.places(one), clusters.places(other));
}

/** Names, descriptions and pronouns tied to what they stand for. */
export const refer: Stage = {
  name: "refer",
  needs: ["text", "published", "frame", "analysis", "tree", "mentions", "entities"],
  gives: ["mentions", "entities"],
  reason: "needs the mentions; attribution and claims need to know who “he” is",
  run: (draft) => {
    const features = featuresOf(draft);
    const clusters = makeClusters(features);
    const lookup = makeLookup(features, draft.entities);
    const scene = { features, clusters, lookup, quotes: quotesOf(lookup, draft), draft };
    for (const { name, find } of SIEVES) {
      for (const mention of features) {
        const decision = find(mention, scene);
        if (!decision || clusters.find(decision.to.at) === clusters.find(mention.at)) continue;
        if (!BY_NAME.has(name) && areTwo(clusters, mention.at, decision.to.at)) continue;
        if (areRivals(clusters.fullNames(mention.at), clusters.fullNames(decision.to.at))) continue;
        const why = { rule: `refer/${name}`, says: decision.says, span: mention.mention.span };
        clusters.join(mention.at, decision.to.at, why);
      }
    }
    return mergeEntities(features, clusters, draft.entities);
  },
};
