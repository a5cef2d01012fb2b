import type { Claim } from "../../model/claim.ts";
import { isPlain } from "./plain-words.ts";

const FORESEEN: ReadonlySet<string> = new Set(["planned", "hypothetical", "demanded"]);
const LOOKING_AHEAD: ReadonlySet<string> = new Set(["promises", "threatens", "demands", "asks"]);

/** Whether a claim tells of what is to come, or might: planned, demanded, threatened, supposed. */
export function isForeseen({ certainty, chain }: Claim): boolean {
  return FORESEEN.has(certainty.modality) || chain.some(({ stance }) => LOOKING_AHEAD.has(stance));
}

/** Whether it tells of several happenings at once: "forty attacks", "a string of bombings". */
export function isSeveral({ counts, predicate, kind }: Claim, lemma: string): boolean {
  if (kind !== "event") return false;
  if (counts.some(({ of, low }) => of === "events" && low !== null && low > 1)) return true;
  const word = predicate.text.toLowerCase();
  return /[^s]s$/.test(word) && `${lemma}s` === word && isPlain(lemma, "deed") && !isPlain(word, "plural");
}
