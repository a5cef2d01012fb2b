import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";

type Needed = Pick<Draft, "analysis" | "mentions">;

/** "told the Post eight of them had fled": whom something is told is no part of what is told. */
export const withoutAddressee = (candidates: readonly Candidate[], draft: Needed): readonly Candidate[] =>
  candidates.map((candidate) => {
    const cue = candidate.cues.at(-1);
    const tells = cue && draft.analysis.words.slice(cue.first, cue.after).some(({ lemma }) => lemma === "tell");
    if (!cue || !tells) return candidate;
    return { ...candidate, contents: candidate.contents.map((content) => behindAddressee(content, cue, draft)) };
  });

/** What can only begin a clause of its own behind a name; behind "Kabul" in "told Kabul residents" it would not. */
const BEGINS = new Set(["DET", "NUM", "PRON", "SCONJ"]);

function behindAddressee(content: WordRange, cue: WordRange, { analysis, mentions }: Needed): WordRange {
  const begins = analysis.words[content.first]?.upos === "DET" ? content.first + 1 : content.first;
  const name = mentions.find(({ form, words }) => form === "name" && words.first === begins);
  const next = name && analysis.words[name.words.after];
  if (content.first !== cue.after || !name || !next || !BEGINS.has(next.upos)) return content;
  return name.words.after < content.after ? { first: name.words.after, after: content.after } : content;
}
