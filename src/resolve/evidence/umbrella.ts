import type { Hop } from "../../model/chain.ts";
import { mainVoice, type Speaker } from "./origins.ts";

/** Words for a part of a state that speaks for itself; a government without any of them speaks as a whole. */
const ORGAN =
  /\b(?:ministr(?:y|ies|er)|department|office|council|commission|agency|authority|parliament|senate|assembly|congress|court|prosecutors?|police|army|navy|air force|forces?|guard|directorate|bureau|embassy|presidency|cabinet|municipality|governorate|province)\b/i;

/** Whether it is a state's government as a whole, which also speaks through each of its parts: "the government", "Kenya". */
export function isUmbrella(hop: Pick<Hop, "kind">, words: string): boolean {
  return hop.kind === "government" && !ORGAN.test(words);
}

/** Whether a government as a whole may have spoken through somebody named: a part of a state, of no other country. */
export function maySpeakThrough(whole: Speaker, part: Speaker): boolean {
  const country = mainVoice(whole).country;
  return part.voices.some(
    (voice) =>
      !voice.umbrella &&
      voice.walks?.includes("state") === true &&
      (country === null || voice.country === null || voice.country === country),
  );
}
