import type { Side } from "../../model/evidence.ts";
import { groupBy } from "./group-by.ts";
import { mainVoice, originOf, type Speaker, type Statement, speakersOf } from "./origins.ts";
import { reasonsFor, translations } from "./reasons.ts";
import { type Together, takeTogether } from "./together.ts";
import type { Voice } from "./voice.ts";

/**
 * How many independent origins stand behind statements that say the same: at least so many, at most so many, and why.
 * Copies and citations are collapsed by `speakersOf`; what does not count must be left out before (`standOf`).
 */
export function independence(statements: readonly Statement[]): Side {
  const speakers = speakersOf(statements);
  const together = takeTogether(speakers);
  const least = leastOf(together);
  const most = mostOf(speakers);
  return {
    least,
    most,
    origins: speakers.map(originOf),
    reasons: [...translations(statements), ...reasonsFor(speakers, together, { least, most })],
  };
}

/** The certain number: the number of parts that remain when whatever may be one is taken as one. */
function leastOf(together: Together): number {
  const { named, reporting, shown, leading, unnamed } = together;
  return named.length + reporting.length + shown.length + (leading.length > 0 ? 1 : 0) + (unnamed.length > 0 ? 1 : 0);
}

/** The possible number: everybody who is not certainly one with another; two officials may be two. */
function mostOf(speakers: readonly Speaker[]): number {
  const families = groupBy(speakers, (speaker) => mainVoice(speaker).family || speaker.key);
  return [...families.values()].reduce((sum, family) => {
    const voices = family.flatMap(({ voices }) => voices);
    const cited = Math.max(0, ...voices.filter((v) => v.cited).map((v) => v.number));
    const firstHand = family.reduce((n, { voices }) => n + most(voices.filter((v) => !v.cited)), 0);
    return sum + Math.max(cited, firstHand);
  }, 0);
}

const most = (voices: readonly Voice[]) => Math.max(0, ...voices.map((v) => v.number));
