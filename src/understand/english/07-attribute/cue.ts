import type { Word, WordRange } from "../../analysis.ts";
import { type CueEntry, cues } from "../../lexicon/cues.ts";
import type { Tree } from "../../tree.ts";

/** A cue as it stands in the text. */
export interface Cue {
  readonly entry: CueEntry;
  /** Dictionary form of the word that carries it: "tell", "according to". */
  readonly lemma: string;
  readonly word: number;
  /** "did not say", "never claimed". */
  readonly negated: boolean;
  /** "may have said", "reportedly told". */
  readonly hedged: boolean;
  readonly passive: boolean;
}

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no", "neither"]);
const HEDGES = new Set([
  "reportedly",
  "apparently",
  "allegedly",
  "may",
  "might",
  "perhaps",
  "possibly",
  "seem",
  "appear",
]);
/** Verbs that carry another: "went on to say", "declined to comment". */
const CARRIERS = new Set(["go", "continue", "begin", "want", "like", "try", "be", "have", "make", "issue", "release"]);

/** Reads the cue out of its words: the longest entry of the lexicon, else the lexical head of the words; or as it is given. */
export function readCue(range: WordRange, tree: Tree, given?: CueEntry): Cue | null {
  const first = tree.words[range.first];
  const found = given && first ? { word: first, entry: given } : longestEntry(range, tree.words);
  if (!found) return null;
  const { word, entry } = found;
  const around = [...tree.dependents(word.index, "advmod", "aux", "advcl"), ...outerHedges(word)];
  const lemmas = around.map((index) => tree.words[index]?.lemma ?? "");
  return {
    entry,
    lemma: entry.cue,
    word: word.index,
    negated: lemmas.some((lemma) => NEGATIONS.has(lemma)),
    hedged: lemmas.some((lemma) => HEDGES.has(lemma)),
    passive: tree.dependents(word.index, "aux:pass", "nsubj:pass").length > 0,
  };
}

function outerHedges(word: Word): readonly number[] {
  return word.relation === "xcomp" && word.head >= 0 ? [word.head] : [];
}

/** An entry that begins among the cue's words; the model may leave out how it goes on ("pleaded not guilty"). */
function longestEntry(range: WordRange, words: readonly Word[]): { word: Word; entry: CueEntry } | null {
  const lexicon = cues();
  let best: { word: Word; entry: CueEntry; length: number } | null = null;
  for (let from = range.first; from < range.after; from++) {
    for (let to = Math.min(words.length, range.after + 2, from + 4); to > from; to--) {
      const phrase = words.slice(from, to);
      const entry =
        lexicon.get(phrase.map((w) => w.lemma).join(" ")) ??
        lexicon.get(phrase.map((w) => w.lower).join(" ")) ??
        lexicon.get([phrase[0]?.lemma, ...phrase.slice(1).map((w) => w.lower)].join(" "));
      const word = words[from];
      if (!entry || !word || (best && better(best, word, to - from))) continue;
      best = { word, entry, length: to - from };
    }
  }
  return best;
}

/** A carrier ("went on") gives way to what it carries; otherwise the longer entry stays, and of two the first. */
function better(best: { word: Word; length: number }, rival: Word, length: number): boolean {
  if (CARRIERS.has(best.word.lemma) && !CARRIERS.has(rival.lemma)) return false;
  if (best.word.upos !== "VERB" && rival.upos === "VERB" && length >= best.length) return false;
  return best.length >= length;
}
