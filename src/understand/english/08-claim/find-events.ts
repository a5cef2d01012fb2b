import type { Draft } from "../../draft.ts";
import { type EventEntry, eventEntry } from "../../lexicon/event-words.ts";

/** A word that tells of an event, with its entry. */
export interface FoundEvent {
  readonly word: number;
  readonly entry: EventEntry;
}

type Needed = Pick<Draft, "analysis" | "tree">;

/** Verbs and nouns of the lexicon that are used as such, a phrase before the bare word. */
export function findEvents(draft: Needed): readonly FoundEvent[] {
  const { words } = draft.analysis;
  const predicates = new Set(draft.analysis.predicates.map(({ word }) => word));
  return words.flatMap((word) => {
    const pos = word.upos === "VERB" ? "verb" : word.upos === "NOUN" || word.upos === "PROPN" ? "noun" : null;
    if (!pos || (pos === "noun" && !predicates.has(word.index) && word.relation === "compound")) return [];
    if (pos === "noun" && word.upos === "PROPN") return [];
    const entry = phrases(word.index, pos, draft)
      .map((phrase) => eventEntry(phrase, pos))
      .find((found) => found !== null);
    return entry && used(word.index, pos, draft) ? [{ word: word.index, entry }] : [];
  });
}

/** "call for", "open fire", "air strike": the word with its particle, object, case or compound, then the word alone. */
function phrases(word: number, pos: "verb" | "noun", { analysis, tree }: Needed): readonly string[] {
  const lemma = (index: number) => analysis.words[index]?.lemma ?? "";
  const own = lemma(word);
  if (pos === "noun") return [...tree.dependents(word, "compound", "amod").map((part) => `${lemma(part)} ${own}`), own];
  const particles = tree.dependents(word, "compound:prt", "advmod").map(lemma);
  const cases = tree.dependents(word, "obl").flatMap((noun) => tree.dependents(noun, "case").map(lemma));
  const objects = tree.dependents(word, "obj").map(lemma);
  return [...[...objects, ...particles, ...cases].map((part) => `${own} ${part}`), own];
}

/** Not a mere modifier of a name, not the light object of a verb that already tells of it. */
function used(word: number, pos: "verb" | "noun", { analysis, tree }: Needed): boolean {
  const own = analysis.words[word];
  if (!own) return false;
  if (pos === "verb") return own.relation !== "case" && own.relation !== "amod" && own.relation !== "mark";
  if (own.relation === "compound" || own.relation === "flat") return false;
  const verb = analysis.words[own.head];
  const light =
    own.relation === "obj" && verb?.upos === "VERB" && eventEntry(`${verb.lemma} ${own.lemma}`, "verb") !== null;
  return !light && !tree.dependents(word, "nummod").some((n) => /^\d{4}$/.test(analysis.words[n]?.text ?? ""));
}
