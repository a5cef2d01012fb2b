import type { Modality, Polarity } from "../../../model/certainty.ts";
import type { Draft } from "../../draft.ts";
import type { ModalWord } from "../../lexicon/modality.ts";

/** One word that bears on how sure an event is. */
export interface Sign extends ModalWord {
  readonly word: number;
}

/** What the signs are looked for in. */
export type Grounds = Pick<Draft, "analysis" | "tree">;

export const negation = (word: number): Sign => ({ modality: "actual", negates: true, word });

export function signAt(found: ModalWord | null, word: number): readonly Sign[] {
  return found ? [{ ...found, word }] : [];
}

const STRENGTH: readonly Modality[] = ["hypothetical", "demanded", "planned", "possible", "attempted", "actual"];

/** The weakest commitment among the signs, and whether an odd number of them negates. */
export function summarise(signs: readonly Sign[]): { modality: Modality; polarity: Polarity } {
  const modality = STRENGTH.find((candidate) => signs.some((sign) => sign.modality === candidate)) ?? "actual";
  const negations = signs.filter((sign) => sign.negates).length;
  return { modality, polarity: negations % 2 === 1 ? "negated" : "affirmed" };
}
