import type { MentionKind } from "../../../model/mention.ts";
import { spanOf } from "../../../model/span.ts";
import type { NameType, WordRange } from "../../analysis.ts";
import type { Draft, DraftMention } from "../../draft.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { nounKind } from "./noun-kind.ts";

const KIND_OF_NAME: Readonly<Record<NameType, MentionKind | null>> = {
  Location: "place",
  Person: "person",
  Organization: "organization",
  NORP: "nationality",
  Facility: "facility",
  Product: "weapon",
  Misc: "other",
  Date: null,
  Money: null,
};
const PRONOUNS = new Set([
  "he",
  "she",
  "they",
  "it",
  "him",
  "her",
  "them",
  "who",
  "i",
  "we",
  "us",
  "himself",
  "herself",
  "themselves",
  "itself",
]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "our", "my"]);
/** Parts of a name's phrase that are no part of the name. */
const TITLE_POS = new Set(["DET", "ADP"]);

type Needed = Pick<Draft, "text" | "analysis" | "tree">;

/** Every name, noun phrase that can act or be acted on, and pronoun; without entities as yet. */
export function findMentions(draft: Needed): readonly Omit<DraftMention, "id" | "entity">[] {
  const names = draft.analysis.names.flatMap((name) => {
    const kind = KIND_OF_NAME[name.type];
    return kind ? [named(trim(name, draft), kind, draft)] : [];
  });
  const taken = new Set(names.flatMap(({ words }) => range(words)));
  const heads = new Set(names.map(({ head }) => head));
  const others = draft.analysis.words.flatMap((word) => {
    if (taken.has(word.index) || heads.has(word.index)) return [];
    if (word.upos === "PRON" && (PRONOUNS.has(word.lower) || POSSESSIVE.has(word.lower)))
      return [pronoun(word.index, draft)];
    if (word.upos !== "NOUN" && word.upos !== "PROPN") return [];
    if (word.relation === "compound" || word.relation === "flat" || word.relation === "fixed") return [];
    const kind = nounKind(word.lemma);
    return kind ? [described(word.index, kind, draft)] : [];
  });
  return [...names, ...others].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function named(words: WordRange, given: MentionKind, draft: Needed): Omit<DraftMention, "id" | "entity"> {
  const head = draft.tree.headOf(words);
  const span = spanOfWords(words, draft);
  const kind =
    given === "nationality" && countryOf(span.text) === null && /^(?:Republican|Democrat)/.test(span.text)
      ? "organization"
      : given;
  return { ...whole(words, phraseOf(head, words, draft), head, draft), kind, form: "name", stands_for: null };
}

function described(head: number, kind: MentionKind, draft: Needed): Omit<DraftMention, "id" | "entity"> {
  const words = { first: head, after: head + 1 };
  return { ...whole(words, phraseOf(head, words, draft), head, draft), kind, form: "description", stands_for: null };
}

function pronoun(head: number, draft: Needed): Omit<DraftMention, "id" | "entity"> {
  const words = { first: head, after: head + 1 };
  const lower = draft.analysis.words[head]?.lower ?? "";
  const kind: MentionKind = /^(?:he|she|him|his|her|who|i|himself|herself|my)$/.test(lower)
    ? "person"
    : /^it/.test(lower)
      ? "other"
      : "group";
  return { ...whole(words, words, head, draft), kind, form: "pronoun", stands_for: null };
}

function whole(words: WordRange, phraseWords: WordRange, head: number, draft: Needed) {
  return { words, phraseWords, head, span: spanOfWords(words, draft), phrase: spanOfWords(phraseWords, draft) };
}

/** The noun phrase around a head, without relative clauses, appositions and later conjuncts. */
function phraseOf(head: number, words: WordRange, { tree, analysis }: Needed): WordRange {
  let { first, after } = words;
  for (const child of tree.children(head)) {
    const relation = analysis.words[child]?.relation ?? "";
    if (/^(?:acl|appos|conj|cc|punct|parataxis|case|mark|cop|nsubj|aux|advmod|advcl|obl|dep|list)/.test(relation))
      continue;
    const part = tree.subtree(child);
    first = Math.min(first, part.first);
    after = Math.max(after, part.after);
  }
  const sentence = analysis.sentences[analysis.words[head]?.sentence ?? -1];
  return {
    first: Math.max(first, sentence?.first ?? first),
    after: Math.min(after, Math.max(sentence?.after ?? after, words.after)),
  };
}

/** A name's words without an article before or a possessive after. */
function trim({ first, after }: WordRange, { analysis }: Needed): WordRange {
  let [a, b] = [first, after];
  while (
    b - a > 1 &&
    TITLE_POS.has(analysis.words[a]?.upos ?? "") &&
    /^(?:the|a|an|of)$/.test(analysis.words[a]?.lower ?? "")
  )
    a++;
  while (b - a > 1 && /^(?:['’]s?|['’])$/.test(analysis.words[b - 1]?.text ?? "")) b--;
  return { first: a, after: b };
}

function spanOfWords({ first, after }: WordRange, { text, analysis }: Needed) {
  return spanOf(text, analysis.words[first]?.start ?? 0, analysis.words[after - 1]?.end ?? 0);
}

function range({ first, after }: WordRange): readonly number[] {
  return Array.from({ length: after - first }, (_, i) => first + i);
}
