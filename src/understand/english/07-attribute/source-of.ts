import type { Source } from "../../../model/chain.ts";
import type { Entity } from "../../../model/mention.ts";
import { type Span, spanOf } from "../../../model/span.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftMention } from "../../draft.ts";
import { type SourceNoun, sourceModifier, sourceNoun } from "../../lexicon/source-nouns.ts";
import { coverers, firstByKey, onceFor } from "../../tables.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "mentions" | "entities">;

const around = coverers(({ phraseWords }: DraftMention) => [phraseWords]);
const namesAround = coverers((mention: DraftMention) => (mention.form === "name" ? [mention.words] : []));
const entityOf = firstByKey(({ id }: Entity) => id);
const entitiesWithNames = onceFor(
  (mentions: readonly DraftMention[]) =>
    new Set(mentions.filter(({ form }) => form === "name").map(({ entity }) => entity)),
);
const firstDescriptions = onceFor((mentions: readonly DraftMention[]) => {
  const table = new Map<string, DraftMention>();
  for (const mention of mentions)
    if (mention.form === "description" && !table.has(mention.entity)) table.set(mention.entity, mention);
  return table;
});

/** The mention whose head word it is, else the smallest one around the word. */
export function mentionAt(word: number, { mentions }: Pick<Draft, "mentions">): DraftMention | null {
  const found = around(mentions, word);
  const size = (m: DraftMention) => m.phraseWords.after - m.phraseWords.first;
  return (
    found.find(({ head }) => head === word) ??
    found.find(({ words }) => words.first <= word && word < words.after) ??
    [...found].sort((a, b) => size(a) - size(b))[0] ??
    null
  );
}

/** The characters of a range of words. */
export function spanOfWords({ first, after }: WordRange, { text, analysis }: Pick<Draft, "text" | "analysis">): Span {
  return spanOf(text, analysis.words[first]?.start ?? 0, analysis.words[after - 1]?.end ?? 0);
}

/** Words without the preposition before them or the ending behind them: "state television" of "by state television", "the army" of "the army's". */
export function withoutCase({ first, after }: WordRange, { analysis }: Pick<Draft, "analysis">): WordRange {
  const leads = analysis.words[first]?.upos === "ADP" && first + 1 < after;
  const begin = leads ? first + 1 : first;
  const owns = analysis.words[after - 1]?.upos === "PART" && begin + 1 < after;
  return { first: begin, after: owns ? after - 1 : after };
}

/** Without punctuation at its ends: "“secret reports,”". */
export function withoutMarks({ first, after }: WordRange, { analysis: { words } }: Pick<Draft, "analysis">): WordRange {
  let [begin, end] = [first, after];
  while (begin + 1 < end && words[begin]?.upos === "PUNCT") begin++;
  while (end > begin + 1 && words[end - 1]?.upos === "PUNCT") end--;
  return { first: begin, after: end };
}

/**
 * Who or what a source's head word stands for. A name makes a person, a body, an outlet; a common noun tells by the
 * list of source nouns; a pronoun takes its entity's name.
 */
export function sourceOf(head: number, range: WordRange, draft: Needed): Source {
  const mention = namedBeside(head, range, draft) ?? mentionAt(head, draft);
  const entity = (mention ? entityOf(draft.entities, mention.entity) : undefined) ?? null;
  const named = mention?.form === "name" || namedElsewhere(entity?.id, draft);
  const noun = named && mention?.form === "name" ? null : commonNoun(head, draft);
  const span = spanOfWords(range, draft);
  const pronoun = draft.analysis.words[head]?.upos === "PRON";
  return {
    kind: mediaNoun(head, draft) ?? kindOf(entity, named, noun, mention),
    name: named ? (entity?.name ?? null) : null,
    entity: entity?.id ?? null,
    type: typeOf(head, noun, draft),
    described: named ? null : describe(span, pronoun, entity, draft),
    country: entity?.country ?? null,
    sectors: entity?.sectors ?? [],
    span,
  };
}

/**
 * "the Tripoli newspaper Sawt al-Sahil": the name that stands beside a common noun within the same words; of "the acting
 * director, Army Public Relations, Colonel Musa Garba" the person.
 */
function namedBeside(head: number, range: WordRange, { mentions, tree, analysis }: Needed): DraftMention | null {
  if (analysis.words[head]?.upos !== "NOUN" && analysis.words[head]?.upos !== "PROPN") return null;
  const next = analysis.words[head + 1];
  const beside = [
    ...tree.dependents(head, "appos", "flat"),
    ...(next?.upos === "PROPN" && next.index < range.after ? [next.index] : []),
  ];
  const names = beside
    .flatMap((word) => namesAround(mentions, word))
    .filter(({ kind }) => kind === "person" || kind === "organization");
  const inOrder = names.sort((a, b) => a.words.first - b.words.first);
  const isMedium = /^(?:outlet|agency)$/.test(commonNoun(head, { analysis, tree })?.kind ?? "");
  return (isMedium ? undefined : inOrder.find(({ kind }) => kind === "person")) ?? inOrder[0] ?? null;
}

function namedElsewhere(entity: string | undefined, { mentions }: Needed): boolean {
  return entity !== undefined && entitiesWithNames(mentions).has(entity);
}

/** A description loses its article; a pronoun is described by the first words that its entity has. */
function describe(
  span: Span,
  pronoun: boolean,
  entity: Draft["entities"][number] | null,
  { mentions }: Needed,
): string {
  if (!pronoun || !entity) return span.text.replace(/^(?:an?|the)\s+/i, "");
  const first = firstDescriptions(mentions).get(entity.id);
  return first ? first.phrase.text.replace(/^(?:an?|the)\s+/i, "") : span.text;
}

/** "the daily El Centinela": the noun says that the name beside it is an outlet's, known to the lists or not. */
function mediaNoun(head: number, draft: Needed): Source["kind"] | null {
  const before = mentionAt(head, draft)?.words.first ?? head;
  const kinds = [head, before - 1].map((word) => (word < 0 ? null : commonNoun(word, draft)?.kind));
  return kinds.find((kind) => kind === "outlet" || kind === "agency") ?? null;
}

/** What the list of source nouns has of a word, with the one before it where it has both. */
export function commonNoun(head: number, { analysis, tree }: Pick<Needed, "analysis" | "tree">): SourceNoun | null {
  const word = analysis.words[head];
  if (!word) return null;
  const compound = tree.dependents(head, "compound", "amod").map((i) => analysis.words[i]?.lemma ?? "");
  const pair = compound.map((lemma) => sourceNoun(`${lemma} ${word.lemma}`)).find((found) => found !== null);
  return pair ?? sourceNoun(word.lemma);
}

/** "a security source": the modifier tells more than the noun. */
function typeOf(head: number, noun: SourceNoun | null, { analysis, tree }: Needed): Source["type"] {
  const before = tree.dependents(head, "compound", "amod", "nmod").map((i) => analysis.words[i]?.lemma ?? "");
  const told = before.map(sourceModifier).find((type) => type !== null) ?? null;
  const general = noun === null || noun.type === null || noun.type === "other" || noun.type === "official";
  return (general ? (told ?? noun?.type) : noun.type) ?? null;
}

function kindOf(
  entity: Draft["entities"][number] | null,
  named: boolean,
  noun: SourceNoun | null,
  mention: DraftMention | null,
): Source["kind"] {
  if (mention?.stands_for === "government") return "government";
  if (named && entity) {
    if (entity.sectors.includes("JRN")) return "outlet";
    if (entity.kind === "person") return "person";
    if (entity.kind === "document") return "document";
    if (entity.kind === "place" || entity.kind === "nationality" || entity.sectors.includes("GOV")) return "government";
    return "organization";
  }
  if (noun) return noun.kind;
  if (entity?.kind === "organization") return "organization";
  if (entity?.kind === "document") return "document";
  return mention?.form === "pronoun" && entity?.kind === "group" ? "group" : "unnamed";
}
