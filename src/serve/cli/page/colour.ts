import type { Status } from "../../../model/certainty.ts";

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;
export type Colour = keyof typeof CODES;

/** Puts words into a colour, or leaves them as they are. */
export type Paint = (words: string, colour: Colour) => string;

export const plain: Paint = (words) => words;
export const coloured: Paint = (words, colour) => `\u001b[${CODES[colour]}m${words}\u001b[0m`;

/** Colours only for a terminal, and not where NO_COLOR is set (https://no-color.org). */
export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  return stream.isTTY && !env.NO_COLOR ? coloured : plain;
}

export const COLOUR_OF_STATUS: Readonly<Record<Status, Colour>> = {
  asserted: "green",
  reported: "cyan",
  alleged: "yellow",
  denied: "red",
  negated: "red",
  uncertain: "yellow",
  planned: "blue",
  hypothetical: "magenta",
};
