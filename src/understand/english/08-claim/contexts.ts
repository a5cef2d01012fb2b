import type { Claim } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { contextsOf, MOST_WORDS } from "../../lexicon/contexts.ts";

/** An event is rarely about more than these at once. */
const MOST = 4;

/** What an event is about: the context of its own word first, then those of the words of its clause, each with its reason. */
export function contextsIn(
  own: string | null,
  { first, after }: WordRange,
  { analysis, text }: Pick<Draft, "analysis" | "text">,
): Pick<Claim, "contexts" | "why"> {
  const contexts = new Set(own ? [own] : []);
  const why: Claim["why"] = [];
  for (let at = first; at < after && contexts.size < MOST; at++) {
    const { found, words } = longest(at, after, analysis);
    for (const context of found) {
      if (contexts.has(context) || contexts.size >= MOST) continue;
      contexts.add(context);
      const [start, last] = [analysis.words[at], analysis.words[at + words - 1]];
      const span = spanOf(text, start?.start ?? 0, last?.end ?? 0);
      const name = context.replaceAll("_", " ");
      why.push({ rule: `context/${context}`, says: `“${span.text}” gives the context: ${name}.`, span });
    }
    at += Math.max(0, words - 1);
  }
  return { contexts: [...contexts], why };
}

/** The longest phrase of the list that begins at a word: by dictionary forms, else as written. */
function longest(at: number, after: number, { words }: Draft["analysis"]) {
  for (let size = Math.min(MOST_WORDS, after - at); size > 0; size--) {
    const phrase = words.slice(at, at + size);
    const forms = [
      phrase.map(({ lemma }) => lemma).join(" "),
      phrase.map(({ lower }) => lower).join(" "),
      [...phrase.slice(0, -1).map(({ lower }) => lower), phrase.at(-1)?.lemma ?? ""].join(" "),
    ];
    const found = forms.map(contextsOf).find((own) => own.length > 0);
    if (found) return { found, words: size };
  }
  return { found: [], words: 1 };
}
