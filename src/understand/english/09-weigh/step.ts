import type { Sign } from "./sign.ts";

/** What the word above does to the event, and whether what stands still higher bears on it too. */
export interface Step {
  readonly signs: readonly Sign[];
  readonly further: boolean;
}

export const STOP: Step = { signs: [], further: false };
