import { lookup as listing } from "../../lexicon/actors.ts";
import type { Features } from "./features.ts";
import { agree, earlier, later, type Sieve } from "./sieve.ts";

const isName = ({ mention }: Features, kind?: string) =>
  mention.form === "name" && (kind === undefined || mention.kind === kind);
const parts = ({ key }: Features) => key.split(" ");

/** "Sergei Lavrov" and "Lavrov", "Gloria Sam" and "Gloria"; two given names that differ are two people. */
export const partOfName: Sieve = {
  name: "part-of-name",
  find: (mention, scene) => {
    const surname = isName(mention) && parts(mention).length === 1 && listing(mention.mention.span.text) === null;
    if (!isName(mention, "person") && !surname) return null;
    const own = parts(mention);
    const whole = scene.lookup.longNamesByPart.get(own[0] ?? "") ?? [];
    const fits = (other: Features) => {
      const longer = parts(other);
      if (longer.length <= own.length || !agree(mention.gender, other.gender)) return false;
      const at = longer.indexOf(own[0] ?? "");
      return at >= 0 && own.every((part, i) => longer[at + i] === part);
    };
    const to = earlier(mention, whole).find(fits) ?? later(mention, whole).find(fits);
    return to ? { to, says: `“${mention.mention.span.text}” is part of the name “${to.mention.span.text}”.` } : null;
  },
};

/** "the Sentinel" after "The Lake Erie Sentinel": the last word of one longer name of a body in the text. */
export const shortBody: Sieve = {
  name: "short-name",
  find: (mention, scene) => {
    const own = parts(mention);
    if (!isName(mention, "organization") || own.length !== 1 || mention.key.length < 4) return null;
    const longer = scene.lookup.longBodiesByEnd.get(own[0] ?? "") ?? [];
    const to = longer[0];
    if (!to || longer.some(({ key }) => key !== to.key)) return null;
    return { to, says: `“${mention.mention.span.text}” is short for “${to.mention.span.text}”.` };
  },
};

/** Names that the lists hold as one body under different names, and places that are one in two spellings. */
export const listedAlias: Sieve = {
  name: "listed-alias",
  find: (mention, scene) => {
    if (!isName(mention)) return null;
    const known = listing(mention.mention.span.text);
    if (!known) return null;
    const same = (other: Features) =>
      (other.mention.kind === mention.mention.kind || known.kind === "place") && other.mention.kind !== "person";
    const to = earlier(mention, scene.lookup.namesByListing.get(known.name)).find(same);
    return to ? { to, says: `“${mention.mention.span.text}” and “${to.mention.span.text}” are ${known.name}.` } : null;
  },
};

/** The same name told apart only by a kind that the model wavered on. */
export const sameName: Sieve = {
  name: "same-name",
  find: (mention, scene) => {
    if (!isName(mention) || mention.key.length < 3) return null;
    const to = earlier(mention, scene.lookup.namesByKey.get(mention.key)).find((other) => comparable(mention, other));
    return to ? { to, says: `Both are called “${mention.mention.span.text}”.` } : null;
  },
};

function comparable(a: Features, b: Features): boolean {
  const apart = (x: Features, y: Features) => x.mention.stands_for !== null && y.mention.stands_for === null;
  const government =
    (apart(a, b) && a.mention.kind === "organization") || (apart(b, a) && b.mention.kind === "organization");
  return !government;
}

/** "the Sams", "the Houthi" beside "the Houthis". */
export const nationalities: Sieve = {
  name: "same-people",
  find: (mention, { lookup }) => {
    if (!isName(mention, "nationality") || mention.relation === "amod") return null;
    const stem = mention.key.replace(/s$/, "");
    const to = earlier(mention, lookup.peoplesByStem.get(stem))[0];
    return to ? { to, says: `“${mention.mention.span.text}” names the same people.` } : null;
  },
};
