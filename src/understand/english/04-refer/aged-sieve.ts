import type { Features } from "./features.ts";
import { before, type Scene, type Sieve } from "./sieve.ts";

const REACH = 2;
const REACH_OF_AGE = 12;

/** "Omar Falk was freed. The 31-year-old said": the person of that age, else the only one that the sentence before tells of. */
export const aged: Sieve = {
  name: "aged",
  find: (mention, scene) => {
    const { form, kind } = mention.mention;
    if (mention.lower !== "old" || form !== "description" || kind !== "person" || !mention.definite) return null;
    const to = ofThatAge(mention, scene) ?? toldOfBefore(mention, scene);
    return to ? { to, says: `“${mention.mention.phrase.text}” goes on with ${to.mention.span.text}.` } : null;
  },
};

/** The age that stands behind a name: "Omar Falk, 31,". */
function ageOf({ mention }: Features, { draft: { analysis } }: Scene): string | null {
  const [comma, age] = [analysis.words[mention.words.after], analysis.words[mention.words.after + 1]];
  return comma?.text === "," && age?.upos === "NUM" ? age.lower : null;
}

/** "Omar Falk, 31,": the only one of that age. */
function ofThatAge(mention: Features, scene: Scene): Features | undefined {
  const found = before(mention, REACH_OF_AGE, scene).filter((one) => mention.counts.has(ageOf(one, scene) ?? ""));
  return isOne(found, scene) ? found[0] : undefined;
}

const isOne = (found: readonly Features[], { clusters }: Scene): boolean =>
  new Set(found.map(({ at }) => clusters.find(at))).size === 1;

/** The one person, named or not, of the nearest sentence that tells of any; nobody of another age. */
function toldOfBefore(mention: Features, scene: Scene): Features | undefined {
  const people = before(mention, REACH, scene).filter(
    ({ mention: { kind, form }, sentence }) => kind === "person" && form !== "pronoun" && sentence < mention.sentence,
  );
  const last = people.filter(({ sentence }) => sentence === people[0]?.sentence);
  const isOther = (one: Features) => ![null, ...mention.counts].includes(ageOf(one, scene));
  return isOne(last, scene) && !last.some(isOther) ? last[0] : undefined;
}
