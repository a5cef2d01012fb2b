import { titleNamed } from "../../lexicon/titles.ts";
import type { Features } from "./features.ts";
import { RANKS } from "./offices-sieve.ts";
import { agree, before, contrasted, earlier, namesAnother, nested, type Scene, type Sieve } from "./sieve.ts";

const REACH = 12;
const ACTORS = new Set(["person", "group", "organization", "event", "document", "weapon"]);
const isDescription = ({ mention }: Features) => mention.form === "description";

function sameCounts(a: Features, b: Features): boolean {
  return a.counts.size === 0 || b.counts.size === 0 || [...a.counts].some((count) => b.counts.has(count));
}

function compatible(mention: Features, other: Features, scene: Scene): boolean {
  return (
    !other.none &&
    !nested(mention, other) &&
    !namesAnother(mention, other, scene) &&
    !contrasted(mention, other, scene) &&
    !isAnotherOffice(mention, other, scene) &&
    agree(mention.number, scene.clusters.number(other.at)) &&
    agree(mention.country, scene.clusters.country(other.at)) &&
    sameCounts(mention, other)
  );
}

/** "the prime minister" after "the defence minister", "the president" after "the vice president". */
function isAnotherOffice({ lemma, modifiers }: Features, other: Features, { clusters }: Scene): boolean {
  const known = clusters.words(other.at);
  const office = [...modifiers].some((word) => !known.has(word) && titleNamed(`${word} ${lemma}`) !== null);
  return office || [...other.modifiers].some((word) => RANKS.has(word) && !modifiers.has(word));
}

/** The same words again: "the ceasefire agreement" … "the ceasefire agreement". */
export const samePhrase: Sieve = {
  name: "same-phrase",
  find: (mention, scene) => {
    if (!isDescription(mention) || mention.indefinite) return null;
    const to = earlier(mention, scene.lookup.descriptionsByKey.get(mention.key)).find(
      (other) =>
        (mention.definite || (!other.indefinite && mention.key.includes(" "))) && compatible(mention, other, scene),
    );
    return to ? { to, says: `The same words, “${mention.mention.phrase.text}”, stand before.` } : null;
  },
};

/** "a high-level delegation" … "the delegation": same noun, nothing in the later phrase that speaks against it. */
export const sameNoun: Sieve = {
  name: "same-noun",
  find: (mention, scene) => {
    if (!isDescription(mention) || !mention.definite) return null;
    const to = before(mention, REACH, scene).find((other) => {
      const same = isDescription(other) ? other.lemma === mention.lemma : headsName(other, mention);
      if (!same || !compatible(mention, other, scene)) return false;
      const known = scene.clusters.words(other.at);
      return [...mention.modifiers].every((modifier) => known.has(modifier));
    });
    return to ? { to, says: `“${mention.mention.phrase.text}” takes up “${to.mention.phrase.text}”.` } : null;
  },
};

/** "the visiting delegation": a new word beside the noun, but only one such thing in the text so far. */
export const onlyOne: Sieve = {
  name: "only-one",
  find: (mention, scene) => {
    if (!isDescription(mention) || !mention.definite || !ACTORS.has(mention.mention.kind)) return null;
    const { clusters, lookup } = scene;
    const found = earlier(mention, lookup.descriptionsByNoun.get(mention.lemma)).filter((other) =>
      compatible(mention, other, scene),
    );
    const all = new Set(found.map(({ at }) => clusters.find(at)));
    const to = found[0];
    if (!to || all.size !== 1 || mention.sentence - to.sentence > REACH) return null;
    const fresh = [...mention.modifiers].filter((modifier) => !clusters.words(to.at).has(modifier)).length;
    // "killed one man. … The recently fired man, Omar Haddad": told apart by the new word, and named
    if (fresh > (clusters.people(mention.at).size > 0 ? 0 : 1)) return null;
    return { to, says: `The text has only one ${mention.lemma} so far: “${to.mention.phrase.text}”.` };
  },
};

/** "the university" after "Kano State University". */
function headsName(name: Features, mention: Features): boolean {
  if (name.mention.form !== "name" || name.mention.kind === "person" || mention.number === "many") return false;
  return name.key.split(" ").some((part) => part === mention.lemma || part === mention.lower) && name.key.includes(" ");
}
