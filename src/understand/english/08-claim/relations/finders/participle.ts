import { relationName } from "../../../../../model/type-names.ts";
import type { Draft } from "../../../../draft.ts";
import { type RelationEntry, relationEntries } from "../../../../lexicon/relations.ts";
import { isActing } from "../../belongs.ts";
import { mentionAt } from "../../parties.ts";
import { isNominal } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";
import { beginningAt } from "../mention-tables.ts";

/** Words between the participle and the name that it describes: "the Houthi-run satellite channel Al-X". */
const NEAR = 4;

/** A participle tied by a hyphen to whoever does it, before what it is done to. */
export const participle: RelationFinder = {
  name: "participle",
  example: "the London-based daily; rebel-held towns; a Saudi-backed minister",
  says: ({ type }, { word, actor, recipient }) =>
    `${word} behind a hyphen tells of ${relationName(type)} (${type}): ${actor}, then ${recipient}.`,
  find: (word, draft) => {
    const entry = entryFor(word, draft);
    const prefix = entry && prefixOf(word, draft);
    const host = entry && hostOf(word, draft);
    if (!entry || prefix === null || host === null) return [];
    if (entry.type === "leads" && !isActing(host, draft)) return [];
    // "fertilizer-based", "faith-based": what it is made of or goes by, no place.
    // "long-held", "newly-controlled": how, not by whom; "Kurdish-held" names somebody.
    if (draft.analysis.words[prefix]?.upos === "ADJ" && mentionAt(prefix, draft) === null) return [];
    if (entry.type === "based_in" && draft.analysis.words[prefix]?.upos !== "PROPN") return [];
    const side = (sides: readonly string[]) => (sides[0] === "prefix" ? [prefix] : [host]);
    return [{ type: entry.type, word, from: side(entry.actor), to: side(entry.recipient), single: true }];
  },
};

function entryFor(word: number, { analysis }: Draft): RelationEntry | null {
  const listed = relationEntries().get(analysis.words[word]?.lower ?? "") ?? [];
  return listed.find(({ word: { pos } }) => pos === "p") ?? null;
}

/** The name or noun before the hyphen. */
function prefixOf(word: number, { analysis, tree }: Draft): number | null {
  const [prefix, hyphen, own] = [analysis.words[word - 2], analysis.words[word - 1], analysis.words[word]];
  if (!prefix || !hyphen || !own || !/^[-–‐]$/.test(hyphen.text)) return null;
  if (prefix.end !== hyphen.start || hyphen.end !== own.start) return null;
  return isNominal(prefix.index, tree) && prefix.upos !== "NUM" && !NOBODY.has(prefix.lemma) ? prefix.index : null;
}

/** "state-owned", "family-run": a kind of ownership, not an owner. */
const NOBODY = new Set("state family privately publicly worker employee citizen community self user".split(" "));

/** What the participle describes: its head in the tree where that stands behind it, else the next mention. */
function hostOf(word: number, draft: Draft): number | null {
  const { analysis, tree, mentions } = draft;
  const own = analysis.words[word];
  if (!own) return null;
  if (own.head > word && mentionAt(own.head, draft)?.head === own.head) return own.head;
  const next = Array.from({ length: NEAR }, (_, i) => beginningAt(mentions, word + 1 + i)).find(
    (mention) => mention !== undefined && tree.words[mention.head]?.sentence === own.sentence,
  );
  return next ? next.head : null;
}
