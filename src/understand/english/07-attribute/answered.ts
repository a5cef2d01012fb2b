import { answeredNouns } from "../../answered-nouns.ts";
import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";

/** "…, a charge Abu Dhabi denies": Abu Dhabi answers, in the report's voice, not in that of whoever made the charge. */
export function withAnswered(
  candidates: readonly Candidate[],
  { analysis }: Pick<Draft, "analysis">,
): readonly Candidate[] {
  const answered = answeredNouns(analysis);
  if (answered.length === 0) return candidates;
  const others = candidates
    .filter(({ cues }) => !answered.some(({ verb }) => cues.some(({ first, after }) => first <= verb && verb < after)))
    .map((candidate) => ({
      ...candidate,
      contents: candidate.contents.flatMap((content) => {
        const cut = answered.find(({ phrase, verb }) => content.first < verb && phrase.first < content.after);
        if (!cut) return [content];
        return content.first < cut.phrase.first - 1 ? [{ first: content.first, after: cut.phrase.first - 1 }] : [];
      }),
    }))
    .filter(({ contents }) => contents.length > 0);
  const own = answered.map(
    ({ phrase, verb, subject }): Candidate => ({
      sources: [subject],
      cues: [{ first: verb, after: verb + 1 }],
      contents: [phrase],
      score: 0.7,
      rule: "answered",
    }),
  );
  return [...others, ...own];
}
