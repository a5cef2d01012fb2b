import type { Features } from "./features.ts";
import { before, type Scene, type Sieve } from "./sieve.ts";

const REACH = 2;
const REACH_OF_AGE = 12;

/** "Omar Falk was freed. The 31-year-old said": the person of that age, else the one that the sentence before tells of. */
export const aged: Sieve = {
  name: "aged",
  find: (mention, scene) => {
    const { form, kind } = mention.mention;
    if (mention.lower !== "old" || form !== "description" || kind !== "person" || !mention.definite) return null;
    const to = ofThatAge(mention, scene) ?? toldOfBefore(mention, scene);
    return to ? { to, says: `“${mention.mention.phrase.text}” goes on with ${to.mention.span.text}.` } : null;
  },
};

const isPerson = ({ mention: { kind, form } }: Features): boolean => kind === "person" && form === "name";

/** "Omar Falk, 31," */
function ofThatAge(mention: Features, scene: Scene): Features | undefined {
  const { words } = scene.draft.analysis;
  return before(mention, REACH_OF_AGE, scene).find((other) => {
    const [comma, age] = [words[other.mention.words.after], words[other.mention.words.after + 1]];
    return isPerson(other) && comma?.text === "," && mention.counts.has(age?.lower ?? "");
  });
}

/** The one person of the nearest sentence that names any; of several its subject goes on as subject. */
function toldOfBefore(mention: Features, scene: Scene): Features | undefined {
  const people = before(mention, REACH, scene).filter((one) => isPerson(one) && one.sentence < mention.sentence);
  const last = people.filter(({ sentence }) => sentence === people[0]?.sentence);
  if (new Set(last.map(({ at }) => scene.clusters.find(at))).size === 1) return last[0];
  if (!mention.subject) return undefined;
  const subjects = last.filter(({ subject }) => subject);
  return subjects.length === 1 ? subjects[0] : undefined;
}
