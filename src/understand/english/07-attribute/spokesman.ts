import type { Source } from "../../../model/chain.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { mentionAt, sourceOf, withoutCase } from "./source-of.ts";

const SPEAKS_FOR = new Set(["spokesman", "spokeswoman", "spokesperson"]);
const BODIES = new Set(["organization", "place", "group", "facility", "nationality"]);

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "mentions" | "entities">;

/**
 * A spokesman speaks for the body: "army spokesman Col. X" is the army, through X. Where the words name no body, the
 * spokesman speaks for himself.
 */
export function spokesFor(
  head: number,
  range: WordRange,
  speaker: Source,
  draft: Needed,
): { source: Source; through: Source } | null {
  const title = titleWord(head, range, draft);
  if (title === null) return null;
  const body = bodyOf(title, head, draft);
  if (body === null) return null;
  const source = sourceOf(body, withoutCase(draft.tree.subtree(body), draft), draft);
  return {
    source: { ...source, span: speaker.span, described: source.name ? null : source.described },
    through: speaker,
  };
}

function titleWord(head: number, range: WordRange, { analysis }: Needed): number | null {
  if (SPEAKS_FOR.has(analysis.words[head]?.lemma ?? "")) return head;
  for (let word = range.first; word < range.after; word++) {
    if (SPEAKS_FOR.has(analysis.words[word]?.lemma ?? "")) return word;
  }
  return null;
}

/** The body that the spokesman belongs to: a noun before ("army spokesman"), an owner, or "of" and "for" a body. */
function bodyOf(title: number, head: number, draft: Needed): number | null {
  const { tree } = draft;
  const turns = [...new Set([title, head])];
  const before = turns.flatMap((word) => tree.dependents(word, "compound", "nmod:poss"));
  const behind = turns.flatMap((word) => tree.dependents(word, "nmod")).filter((word) => isOwner(word, draft));
  const next = draft.analysis.words[title - 1];
  const found = [...before, ...behind, ...(next ? [next.index] : [])].find((word) => {
    const mention = mentionAt(word, draft);
    const own = mention !== null && mention.head !== head && mention.head !== title && BODIES.has(mention.kind);
    return own && !(mention.kind === "place" && isBeforeBody(mention.words.after, title, draft));
  });
  return found === undefined ? null : (mentionAt(found, draft)?.head ?? found);
}

/** "Zamfara police spokesman": he speaks for the police there, not for the state, as one of the government would. */
function isBeforeBody(word: number, title: number, { analysis }: Needed): boolean {
  const { upos, lemma = "" } = analysis.words[word] ?? {};
  return word < title && upos === "NOUN" && lemma !== "government" && actorNoun(lemma) !== null;
}

/** "the spokesman in X" speaks there, not for it. */
function isOwner(word: number, { tree }: Needed): boolean {
  const marks = tree.dependents(word, "case").map((at) => tree.words[at]?.lower ?? "");
  return marks.length === 0 || marks.some((mark) => ["of", "for", "with", "'s", "’s"].includes(mark));
}
