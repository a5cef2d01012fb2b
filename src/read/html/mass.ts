import type { Element } from "domhandler";
import type { Block } from "./blocks.ts";

/** How many characters of running text the elements of a page hold. */
export interface Mass {
  readonly total: number;
  readonly of: (element: Element) => number;
}

/** A line shorter than this is a label more often than a sentence. */
const SENTENCE = 60;

/** Whether a block is running text: sentences, not mostly links. */
export const isRunning = ({ text, linked, heading }: Block): boolean =>
  heading === 0 &&
  linked < text.length / 2 &&
  (text.length >= SENTENCE || (text.length >= 25 && /[.!?…]["”’»)]*$/.test(text)));

/** The running text of the blocks that count, summed for every element around them. */
export function massOf(blocks: readonly Block[], counts: (block: Block, at: number) => boolean): Mass {
  const sums = new Map<Element, number>();
  let total = 0;
  blocks.forEach((block, at) => {
    if (!isRunning(block) || !counts(block, at)) return;
    const characters = block.text.length - block.linked;
    total += characters;
    for (const element of block.within) sums.set(element, (sums.get(element) ?? 0) + characters);
  });
  return { total, of: (element) => sums.get(element) ?? 0 };
}
