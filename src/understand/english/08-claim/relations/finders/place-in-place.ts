import type { Draft } from "../../../../draft.ts";
import { objectClass } from "../../../../lexicon/object-classes.ts";
import { firstByKey } from "../../../../tables.ts";
import { mentionAt } from "../../parties.ts";
import { afterPreposition } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";
import { beginningAt } from "../mention-tables.ts";
import { placeAt, sizeOf } from "../place-at.ts";

/** A place named together with the larger one around it. */
export const placeInPlace: RelationFinder = {
  name: "place-in-place",
  example: "Bria, Haute-Kotto; the Libyan city of Misrata; Mali's Kidal province; the Plaka district of Athens",
  says: (_, { actor, recipient }) => `${actor} is named as lying in ${recipient}.`,
  find: (word, draft) =>
    [...behindComma(word, draft), ...before(word, draft), ...partOf(word, draft)].map(([inner, outer]) => ({
      type: "located_in",
      word,
      from: [inner],
      to: [outer],
      single: true,
    })),
};

type Pair = readonly [inner: number, outer: number];

/** "Kidal, Mali", "Titao (Loroum, Nord)", "Banki town (Bama)": what follows is larger. */
function behindComma(word: number, draft: Draft): readonly Pair[] {
  const named = mentionAt(word, draft);
  // "Banki town": the town's own name stands before
  const own = named?.head === word && named.kind === "place" && isGround(word, draft) && hasOwnName(word, draft);
  const inner = own ? named : placeAt(word, draft);
  const mark = draft.analysis.words[inner?.words.after ?? -1]?.text;
  if (!inner || (mark !== "," && mark !== "(")) return [];
  const outer = beginningAt(draft.mentions, inner.words.after + 1);
  if (!outer || placeAt(outer.head, draft) === null || isListed(outer.words.after, draft)) return [];
  const apposed = draft.tree.words[outer.head]?.head === word && draft.tree.words[outer.head]?.relation === "appos";
  // What stands in brackets behind a place that nobody knows is where that lies.
  const unknown = mark === "(" && sizeOf(inner, draft) < 0;
  return apposed || unknown || sizeOf(outer, draft) > sizeOf(inner, draft) ? [[word, outer.head]] : [];
}

const hasOwnName = (word: number, { tree }: Draft): boolean =>
  tree.dependents(word, "compound").some((at) => tree.words[at]?.upos === "PROPN");

/** "the United States, Japan and Australia". */
function isListed(after: number, draft: Draft): boolean {
  if (!["and", "or"].includes(draft.analysis.words[after]?.lower ?? "")) return false;
  const next = beginningAt(draft.mentions, after + 1);
  return next !== null && next !== undefined && placeAt(next.head, draft) !== null;
}

/** "the Libyan city of Misrata", "Mali's Kidal province". */
function before(word: number, draft: Draft): readonly Pair[] {
  const { tree } = draft;
  const outer = mentionAt(word, draft);
  const found = tree.words[word];
  if (!outer || !found || outer.head !== word || (outer.kind !== "nationality" && outer.kind !== "place")) return [];
  const owner = found.relation === "nmod:poss" && placeAt(found.head, draft) !== null;
  if (owner) return [[found.head, word]];
  if (found.relation !== "amod" && found.relation !== "compound" && found.relation !== "nmod:poss") return [];
  if (!isGround(found.head, draft)) return [];
  // "a Catholic neighbourhood of Belfast": a creed lies nowhere.
  if (outer.kind === "nationality" && !isOfCountry(outer, draft)) return [];
  return afterPreposition(found.head, "of", tree).flatMap((at): Pair[] => {
    const behind = placeAt(at, draft);
    if (!behind) return [];
    // "the Athens district of Plaka", "the Plaka district of Athens": the larger one is around the other.
    const larger = outer.kind === "nationality" || sizeOf(outer, draft) > sizeOf(behind, draft);
    return [larger ? [at, word] : [word, at]];
  });
}

/** "the Plaka district of Athens": a name of its own before the noun, the larger place's behind it. */
function partOf(word: number, draft: Draft): readonly Pair[] {
  const { tree } = draft;
  if (!placeAt(word, draft) || tree.words[word]?.relation !== "nmod") return [];
  const part = tree.words[word]?.head ?? -1;
  const of = tree.dependents(word, "case").some((at) => tree.words[at]?.lower === "of");
  const named = tree.dependents(part, "compound").some((at) => at < part && tree.words[at]?.upos === "PROPN");
  const own = mentionAt(part, draft);
  if (!of || !named || !isGround(part, draft) || own?.form !== "name") return [];
  return [[part, word]];
}

const countryOf = firstByKey(({ id }: Draft["entities"][number]) => id);

const isOfCountry = ({ entity }: { readonly entity: string }, { entities }: Draft): boolean =>
  countryOf(entities, entity)?.country != null;

function isGround(word: number, { analysis }: Draft): boolean {
  return objectClass("ground")?.words.has(analysis.words[word]?.lemma ?? "") === true;
}
