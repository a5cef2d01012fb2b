import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";

const FORMER = /^(?:former|ex|ex-|late|retired|deposed|ousted|onetime|one-time|erstwhile|then)$/i;
/** Who held one of these is of the elites when it is over; a former rebel or soldier stays what he was known as. */
const ELITE: ReadonlySet<string> = new Set(["GOV", "LEG", "JUD", "SPY", "ELI"]);

/** Whether words of "former" stand before a title or a noun, three words away at most. */
export function isFormer({ first }: WordRange, { analysis }: Pick<Draft, "analysis">): boolean {
  return [1, 2, 3].some((back) => {
    const word = analysis.words[first - back];
    return word !== undefined && word.sentence === analysis.words[first]?.sentence && FORMER.test(word.text);
  });
}

/** The sectors of somebody who once had these. */
export function formerly(sectors: readonly string[]): readonly string[] {
  return sectors.some((sector) => ELITE.has(sector)) ? ["ELI"] : sectors;
}
