import type { AttributionParts, Word, WordRange } from "../../analysis.ts";

/**
 * What is said breaks off only where its source or cue comes between ("The road", he said, "is open"): words between two
 * pieces in one sentence that belong to no source and no cue were said too.
 */
export function withoutGaps(
  contents: readonly WordRange[],
  told: readonly AttributionParts[],
  words: readonly Word[],
): readonly WordRange[] {
  const tellers = told.flatMap(({ sources, cues }) => [...sources, ...cues]);
  const joined: WordRange[] = [];
  for (const piece of [...contents].sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    const near = last && words[last.after - 1]?.sentence === words[piece.first]?.sentence;
    const broken = tellers.some(({ first, after }) => last && first < piece.first && after > last.after);
    if (last && near && !broken)
      joined[joined.length - 1] = { first: last.first, after: Math.max(last.after, piece.after) };
    else joined.push({ first: piece.first, after: piece.after });
  }
  return joined;
}

/** "Police used tear gas; 23 people were held, a group said": what is said goes on to the comma before who says it. */
export function untilTeller(
  contents: readonly WordRange[],
  { sources, cues }: Pick<AttributionParts, "sources" | "cues">,
  words: readonly Word[],
): readonly WordRange[] {
  const last = contents.at(-1);
  const teller = Math.min(...[...sources, ...cues].map(({ first }) => first));
  if (!last || words[last.after]?.text !== ";" || words[teller - 1]?.text !== "," || teller < last.after)
    return contents;
  if (words[teller]?.sentence !== words[last.first]?.sentence) return contents;
  return [...contents.slice(0, -1), { first: last.first, after: teller - 1 }];
}
