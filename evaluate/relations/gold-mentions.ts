import type { WordRange } from "../../src/understand/analysis.ts";
import type { Draft } from "../../src/understand/draft.ts";
import type { Found } from "../../src/understand/english/03-names/found.ts";
import { groupByName } from "../../src/understand/english/03-names/group-by-name.ts";
import { makeFound } from "../../src/understand/english/03-names/make-found.ts";
import { readRoles } from "../../src/understand/english/03-names/roles.ts";
import { countryOfDemonym } from "../../src/understand/lexicon/countries.ts";
import { KIND_OF } from "./labels.ts";
import type { Side } from "./side.ts";

export interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly confidence: number;
}

/**
 * The draft with re3d's entities in place of the mentions that the stage found, put through the rest of that stage.
 * Where entities overlap, the surest and of equally sure ones the longest is kept; those it leaves out are scored all the same.
 */
export function withGoldMentions(draft: Draft, entities: readonly GoldEntity[]): Draft {
  const sure = [...entities]
    .filter(({ type }) => KIND_OF[type] !== undefined)
    .sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: GoldEntity[] = [];
  for (const entity of sure)
    if (!kept.some((other) => entity.start < other.end && other.start < entity.end)) kept.push(entity);
  const found = kept.flatMap((entity) => foundOf(entity, draft) ?? []).sort((a, b) => a.words.first - b.words.first);
  const { mentions, entities: grouped } = groupByName(found, draft);
  return { ...draft, mentions, entities: readRoles(mentions, grouped, draft) };
}

/** As our own mention with the same head or the same end has it, but for the kind; else the whole of the entity's words. */
function foundOf({ start, end, type, text }: GoldEntity, draft: Draft): Found | null {
  const range = wordsIn(start, end, draft);
  if (!range) return null;
  const kind = countryOfDemonym(text) ? "nationality" : (KIND_OF[type] ?? "other");
  const head = draft.tree.headOf(range);
  const inside = draft.mentions.filter(({ words }) => words.first >= range.first && words.after <= range.after);
  const own =
    inside.find((mention) => mention.head === head) ?? inside.find(({ words }) => words.after === range.after);
  if (own) {
    const { words, phraseWords: phrase, form, stands_for } = own;
    return { words, phrase, head: own.head, kind, form, standsFor: stands_for === "government" ? stands_for : null };
  }
  const upos = draft.analysis.words[head]?.upos;
  const first = draft.analysis.words[range.first]?.upos === "DET" ? range.first + 1 : range.first;
  const words = { first: Math.min(first, range.after - 1), after: range.after };
  return {
    ...makeFound(words, kind, draft),
    form: upos === "PRON" ? "pronoun" : upos === "PROPN" ? "name" : "description",
  };
}

/** The words that a stretch of characters touches. */
function wordsIn(start: number, end: number, { analysis }: Pick<Draft, "analysis">): WordRange | null {
  const first = analysis.words.findIndex((word) => word.end > start);
  const beyond = analysis.words.findIndex((word) => word.start >= end);
  const after = beyond < 0 ? analysis.words.length : beyond;
  return first < 0 || after <= first ? null : { first, after };
}

export function sideOfSpan({ start, end }: { readonly start: number; readonly end: number }, draft: Draft): Side {
  const range = wordsIn(start, end, draft);
  return { start, end, head: range ? draft.tree.headOf(range) : -1 };
}
