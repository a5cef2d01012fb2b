import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftAttribution, DraftClaim } from "../../draft.ts";
import { makeClaim } from "./make-claim.ts";

const SHORTEST = 3;

/** What is attributed and not coded: one statement for each sentence of a content that holds no coded claim's word. */
export function statementsOf(draft: Draft, coded: readonly DraftClaim[]): readonly DraftClaim[] {
  const seen = new Set<string>();
  return draft.attributions.flatMap((attribution) =>
    attribution.contentWords.flatMap((content) =>
      bySentence(content, draft).flatMap((piece) => {
        const key = `${piece.first}-${piece.after}`;
        const head = mainWord(piece, draft);
        if (
          piece.after - piece.first < SHORTEST ||
          seen.has(key) ||
          coded.some(({ word, kind }) => kind !== "relation" && word === head)
        )
          return [];
        if (nested(piece, attribution, draft)) return [];
        seen.add(key);
        return [statement(piece, head, attribution, draft)];
      }),
    ),
  );
}

function statement(content: WordRange, word: number, attribution: DraftAttribution, draft: Draft): DraftClaim {
  const source = attribution.source;
  const actors = source.span ? [{ entity: source.entity, span: source.span, collective: false }] : [];
  const why = [
    {
      rule: "statement",
      says: `Said by ${source.name ?? source.described ?? "somebody who is not named"} (“${attribution.cues[0]?.text ?? ""}”).`,
      span: attribution.cues[0] ?? null,
    },
  ];
  const claim = makeClaim(
    { word, type: "statement", mode: null, sides: { actors, recipients: [] }, content, why, mutual: false },
    draft,
  );
  return { ...claim, chain: [...draft.ownVoice, ...attribution.hops] };
}

function bySentence(range: WordRange, { analysis }: Draft): readonly WordRange[] {
  return analysis.sentences
    .map((sentence) => ({ first: Math.max(sentence.first, range.first), after: Math.min(sentence.after, range.after) }))
    .filter(({ first, after }) => first < after)
    .map((piece) => stripped(piece, analysis));
}

function stripped({ first, after }: WordRange, { words }: Draft["analysis"]): WordRange {
  let [a, b] = [first, after];
  while (a < b && (words[a]?.upos === "PUNCT" || words[a]?.lower === "that")) a++;
  while (b > a && words[b - 1]?.upos === "PUNCT") b--;
  return { first: a, after: b };
}

/** The verb or root that the clause turns on. */
function mainWord(piece: WordRange, { tree }: Draft): number {
  return tree.headOf(piece);
}

/** Whether the piece is mostly a further attribution's: its own statement says more. */
function nested(piece: WordRange, own: DraftAttribution, { attributions }: Draft): boolean {
  return attributions.some(
    (other) =>
      other !== own &&
      other.inside === own.id &&
      other.contentWords.some(
        ({ first, after }) =>
          Math.min(after, piece.after) - Math.max(first, piece.first) > 0.7 * (piece.after - piece.first),
      ),
  );
}
