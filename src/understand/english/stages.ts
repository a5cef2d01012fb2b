import type { Draft, Stage } from "../draft.ts";
import { frame } from "./01-frame/index.ts";
import { names } from "./03-names/index.ts";
import { refer } from "./04-refer/index.ts";
import { dates } from "./05-dates/index.ts";
import { places } from "./06-places/index.ts";
import { attribute } from "./07-attribute/index.ts";
import { claim } from "./08-claim/index.ts";
import { weigh } from "./09-weigh/index.ts";
import { check } from "./10-check/index.ts";

/** The second stage is the language model's; it alone runs aside and is handed in. */
export const ENCODE = "encode";

/** Before the language model: what kind of text each line is. */
export const BEFORE: readonly Stage[] = [frame];

/** After it, in this order; each stage's `reason` says why it stands where it does. */
export const AFTER: readonly Stage[] = [names, refer, dates, places, attribute, claim, weigh, check];

export const STAGE_NAMES: readonly string[] = [
  ...BEFORE.map(({ name }) => name),
  ENCODE,
  ...AFTER.map(({ name }) => name),
];

/** Throws where a stage needs what no earlier one gives: a mistake in the list above, found at the first start. */
export function checkOrder(stages: readonly Stage[], given: readonly (keyof Draft)[]): void {
  const known = new Set(given);
  for (const { name, needs, gives } of stages) {
    const missing = needs.filter((need) => !known.has(need));
    if (missing.length > 0)
      throw new Error(`stage ${name} needs ${missing.join(", ")}, which no stage before it gives`);
    for (const part of gives) known.add(part);
  }
}
