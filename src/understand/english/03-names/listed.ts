import type { MentionKind } from "../../../model/mention.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { isShared, longestName, lookup } from "../../lexicon/actors.ts";
import { countryOfDemonym } from "../../lexicon/countries.ts";
import { standingOf } from "../../lexicon/office-holders.ts";
import { seatNamed } from "../../lexicon/seats.ts";
import { wordsText } from "../../words-text.ts";
import type { Found } from "./found.ts";
import { makeFound } from "./make-found.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "published">;

/** Words of the longest name of a person that is looked for. */
const PERSON_WORDS = 5;
/** What no name ends with. */
export const LOOSE_AFTER = new Set(["'s", "’s", "'", "’", '"', "”", ")", ",", "."]);

/** The longest listed names among capitalised words that the model left out. */
export function listed(covered: ReadonlySet<number>, draft: Needed): readonly Found[] {
  const { words } = draft.analysis;
  const found: Found[] = [];
  for (let first = 0; first < words.length; first++) {
    if (covered.has(first) || !/^\p{Lu}/u.test(words[first]?.text ?? "")) continue;
    const match = longestListed(first, covered, draft);
    if (!match) continue;
    found.push(match);
    first = match.words.after - 1;
  }
  return found;
}

function longestListed(first: number, covered: ReadonlySet<number>, draft: Needed): Found | null {
  const { words } = draft.analysis;
  const sentence = words[first]?.sentence;
  for (let size = longestName(); size > 0; size--) {
    const after = first + size;
    const last = words[after - 1];
    if (last?.sentence !== sentence || (size > 1 && LOOSE_AFTER.has(last?.lower ?? ""))) continue;
    if (Array.from({ length: size }, (_, i) => covered.has(first + i)).some(Boolean)) continue;
    const text = wordsText({ first, after }, draft);
    const sure = size > 1 || /^\p{Lu}[\p{Lu}\d.]{2,}$/u.test(text) || words[first]?.upos === "PROPN";
    const known = sure ? lookup(text) : null;
    if (known) return makeFound({ first, after }, known.kind, draft);
    if (seatNamed(text) && sure) return makeFound({ first, after }, "facility", draft);
    const other = sure && size <= PERSON_WORDS ? otherListed({ first, after }, text, draft) : null;
    if (other) return makeFound({ first, after }, other, draft);
    if (size === 1 && words[first]?.upos !== "VERB" && countryOfDemonym(text)) {
      return makeFound({ first, after }, "nationality", draft);
    }
  }
  return null;
}

/** A well-known person, or a name that several bodies share. */
function otherListed(words: WordRange, text: string, draft: Needed): MentionKind | null {
  const last = draft.analysis.words[words.after - 1];
  if (!last || !/^[\p{Lu}\d]/u.test(last.text) || LOOSE_AFTER.has(last.lower)) return null;
  if (isShared(text)) return "organization";
  return standsAlone(words, draft) && standingOf(text, draft.published) ? "person" : null;
}

/** No part of a longer name: "Trump Tower" is nobody. */
function standsAlone({ first, after }: WordRange, { analysis: { words } }: Needed): boolean {
  const sentence = words[first]?.sentence;
  const capital = (at: number) =>
    words[at]?.sentence === sentence && words[at]?.upos === "PROPN" && /^\p{Lu}/u.test(words[at]?.text ?? "");
  const own = words[after - 1]?.relation ?? "";
  return !capital(after) && (after - first > 1 || (!capital(first - 1) && own !== "compound"));
}
