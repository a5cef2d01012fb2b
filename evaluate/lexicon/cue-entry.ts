import type { Word } from "../../src/understand/analysis.ts";
import { attitudes } from "../../src/understand/lexicon/attitudes.ts";
import { cues } from "../../src/understand/lexicon/cues.ts";

const LONGEST = 4;

/** Whether some words of a cue are a cue of ours ("cue"), only tell how somebody stands to something ("attitude"), or neither. */
export function cueEntry(words: readonly Word[]): "cue" | "attitude" | null {
  const phrases = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST, words.length - from) }, (_, more) => words.slice(from, from + more + 1)),
  );
  const written = phrases.flatMap((phrase) => [
    phrase.map(({ lemma }) => lemma).join(" "),
    phrase.map(({ lower }) => lower).join(" "),
  ]);
  if (written.some((phrase) => cues().has(phrase))) return "cue";
  return written.some((phrase) => attitudes().has(phrase)) ? "attitude" : null;
}
