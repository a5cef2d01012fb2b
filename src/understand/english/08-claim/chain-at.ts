import type { Hop } from "../../../model/chain.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { coverers } from "../../tables.ts";

/** Words that somebody else than the teller speaks for, and the hops that lead there from the publisher. */
export interface Voice {
  readonly contents: readonly WordRange[];
  /** The words that introduce it: they are the teller's. */
  readonly cues: readonly WordRange[];
  readonly hops: readonly Hop[];
}

const within = (word: number, ranges: readonly WordRange[]) =>
  ranges.some(({ first, after }) => first <= word && word < after);

const size = ({ contents }: Voice) => contents.reduce((sum, { first, after }) => sum + after - first, 0);

/** The attributions as voices, each with the whole chain. */
export function voicesOf({ attributions, ownVoice }: Pick<Draft, "attributions" | "ownVoice">): readonly Voice[] {
  return attributions.map(({ contentWords, cueWords, hops }) => ({
    contents: contentWords,
    cues: cueWords,
    hops: [...ownVoice, ...hops],
  }));
}

const speaking = coverers(({ contents }: Voice) => contents);

/** The voice of the smallest content that covers a word, `more` voices heard too; null in the publisher's own. */
export function voiceAt(word: number, voices: readonly Voice[], more: readonly Voice[] = []): Voice | null {
  const around = [...speaking(voices, word), ...more.filter(({ contents }) => within(word, contents))];
  return around.filter(({ cues }) => !within(word, cues)).sort((a, b) => size(a) - size(b))[0] ?? null;
}

/** The chain of whatever a word tells: publisher first, origin last. */
export function chainAt(
  word: number,
  draft: Pick<Draft, "ownVoice">,
  voices: readonly Voice[],
  more: readonly Voice[] = [],
): Hop[] {
  return [...(voiceAt(word, voices, more)?.hops ?? draft.ownVoice)];
}
