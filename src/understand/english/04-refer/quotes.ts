import type { Analysis } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { cues } from "../../lexicon/cues.ts";
import type { Features } from "./features.ts";

/** Words between quotation marks, and the mention that speaks them. */
export interface Quote {
  readonly first: number;
  readonly after: number;
  readonly speaker: number | null;
}

const OPEN = new Set(["“", '"', "«", "``"]);
const CLOSE = new Set(["”", '"', "»", "''"]);
const LONGEST = 400;

/** Quotations with their speakers: by the model's attributions, else the subject of the nearest verb of saying. */
export function quotesOf(features: readonly Features[], draft: Pick<Draft, "analysis" | "tree">): readonly Quote[] {
  return ranges(draft.analysis).map((range) => {
    const speaker = byModel(range, features, draft.analysis) ?? bySaying(range, features, draft);
    return { ...range, speaker };
  });
}

function ranges({ words }: Analysis): readonly { first: number; after: number }[] {
  const found: { first: number; after: number }[] = [];
  let open = -1;
  for (const { index, text } of words) {
    if (open < 0 && OPEN.has(text)) open = index;
    else if (open >= 0 && (CLOSE.has(text) || index - open > LONGEST)) {
      if (index - open <= LONGEST) found.push({ first: open + 1, after: index });
      open = -1;
    }
  }
  return found;
}

function byModel(range: { first: number; after: number }, features: readonly Features[], { attributions }: Analysis) {
  const said = attributions.find(
    ({ contents, sources }) =>
      sources.length > 0 && contents.some(({ first, after }) => first < range.after && range.first < after),
  );
  const source = said?.sources[0];
  if (!source) return null;
  return features.find(({ mention }) => source.first <= mention.head && mention.head < source.after)?.at ?? null;
}

function bySaying(
  range: { first: number; after: number },
  features: readonly Features[],
  { analysis, tree }: Pick<Draft, "analysis" | "tree">,
): number | null {
  const near = [range.after + 1, range.after + 2, range.after + 3, range.after + 4, range.first - 3, range.first - 4];
  for (const at of near) {
    const word = analysis.words[at];
    if (word?.upos !== "VERB" || !cues().has(word.lemma)) continue;
    const subject = tree.dependents(at, "nsubj")[0];
    const speaker = features.find(({ mention }) => mention.head === subject);
    if (speaker) return speaker.at;
  }
  return null;
}
