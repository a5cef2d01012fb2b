import type { Analysis, NameSpan, Predicate, Word } from "../../analysis.ts";
import { countryOf } from "../../lexicon/countries.ts";

/** Words between the second of two and what they have with each other: "border", "peace", "trade" of "border clashes". */
const REACH = 3;
/** Words of the name of one of the two. */
const LONGEST = 4;

/** What two have with each other, and what two may do together. */
const SHARED = new Set(
  (
    "talk negotiation dialogue summit meeting consultation contact clash war conflict battle fighting skirmish standoff hostility " +
    "violence riot ceasefire truce deal agreement accord treaty pact settlement exchange swap dispute tension crisis rivalry " +
    "relation tie alliance partnership trade cooperation raid strike airstrike exercise drill operation offensive"
  ).split(" "),
);

/**
 * "Israel-Hamas talks", "Sino-Indian clashes": the hyphen stands for "and"; both of the two are of the noun behind, the second joined
 * to the first, and each is a name of its own. The parse hangs one on the other's name, and may take the noun for the main word.
 */
export function withHyphenedPairs(analysis: Analysis): Analysis {
  const pairs = analysis.words.flatMap((word) => pairAt(word, analysis) ?? []);
  const pairOf = new Map(pairs.map((pair) => [pair.noun, pair]));
  if (pairs.length === 0) return analysis;
  const changed = new Map<number, Partial<Word>>();
  const names = [...analysis.names];
  for (const { first, second, noun, hyphen } of pairs) {
    const [one, other] = [headOf(first, analysis.words), headOf(second, analysis.words)];
    changed.set(one, { head: noun, relation: analysis.words[one]?.upos === "ADJ" ? "amod" : "compound" });
    changed.set(other, { head: one, relation: "conj" });
    changed.set(hyphen, { head: other, relation: "punct" });
    const whole = names.findIndex((name) => name.first <= hyphen && hyphen < name.after);
    const { type, score } = names[whole] ?? {};
    if (type !== undefined && score !== undefined)
      names.splice(whole, 1, { ...first, type, score }, { ...second, type, score });
    for (const [at, part] of ledBy(noun, analysis)) changed.set(at, part);
  }
  const words = analysis.words.map((word) => ({ ...word, ...changed.get(word.index) }));
  const sentences = analysis.sentences.map((sentence) => {
    const root = words.slice(sentence.root, sentence.root + 2 * REACH).find(({ head }) => head === -1);
    return root && words[sentence.root]?.head !== -1 ? { ...sentence, root: root.index } : sentence;
  });
  const predicates = analysis.predicates.map((predicate) => ofBoth(predicate, pairOf.get(predicate.word)));
  return { ...analysis, words, sentences, names, predicates };
}

/** What the model takes for a part of one of the two is one of both. */
function ofBoth(predicate: Predicate, pair: Pair | undefined): Predicate {
  if (!pair) return predicate;
  const [first, after] = [pair.first.first, pair.second.after];
  const part = (range: Range) => first <= range.first && range.after <= after;
  return { ...predicate, arguments: predicate.arguments.map((one) => (part(one) ? { ...one, first, after } : one)) };
}

interface Range {
  readonly first: number;
  readonly after: number;
}

interface Pair {
  readonly first: Range;
  readonly second: Range;
  readonly hyphen: number;
  readonly noun: number;
}

/** The two names on either side of a hyphen that touches both, and the noun behind them. */
function pairAt(hyphen: Word, { words, names }: Analysis): Pair | null {
  if (!/^[-–]$/.test(hyphen.text)) return null;
  const [before, behind] = [words[hyphen.index - 1], words[hyphen.index + 1]];
  if (before?.end !== hyphen.start || behind?.start !== hyphen.end) return null;
  // Cheap and rare: before the names are looked through.
  const near = words.slice(hyphen.index + 2, hyphen.index + 2 + LONGEST + REACH);
  if (!near.some(({ lemma }) => SHARED.has(lemma))) return null;
  const whole = names.find(({ first, after }) => first < hyphen.index && hyphen.index + 1 < after);
  const first = sideOf(
    before,
    names.find(({ after }) => after === hyphen.index),
    whole,
  );
  const second = sideOf(
    behind,
    names.find((name) => name.first === hyphen.index + 1),
    whole,
  );
  if (!first || !second) return null;
  const end = words.slice(second.after, second.after + REACH + 1).find(({ upos }) => upos !== "NOUN" && upos !== "ADJ");
  const noun = words[(end?.index ?? 0) - 1];
  if (!noun || noun.index < second.after || !SHARED.has(noun.lemma)) return null;
  return { first, second, hyphen: hyphen.index, noun: noun.index };
}

/** A name that ends or begins at the hyphen, or a word for a country: "Sino" in "Sino-Indian", which the model takes for one. */
function sideOf({ index, text }: Word, name: NameSpan | undefined, whole: NameSpan | undefined): Range | null {
  const ofActor = name !== undefined && /^(?:Location|Organization|NORP)$/.test(name.type);
  if (ofActor && name.after - name.first <= LONGEST) return { first: name.first, after: name.after };
  const alone = whole === undefined || whole.after - whole.first === 3;
  return alone && countryOf(text) !== null ? { first: index, after: index + 1 } : null;
}

/** The word of a name that bears its place. */
const headOf = ({ first, after }: Range, words: readonly Word[]): number =>
  words.slice(first, after).find(({ head }) => head < first || head >= after)?.index ?? after - 1;

/** "US-Iran talks will open": where the noun was taken for the main word, the verb is, and the noun its subject. */
function ledBy(noun: number, { words }: Analysis): readonly (readonly [number, Partial<Word>])[] {
  if (words[noun]?.relation !== "root") return [];
  const verb = words
    .slice(noun + 1, noun + 1 + REACH)
    .find(({ upos, head, relation }) => upos === "VERB" && head === noun && relation === "parataxis");
  const between = words.slice(noun + 1, verb?.index ?? noun + 1);
  if (!verb || !between.every(({ upos }) => upos === "AUX" || upos === "ADV" || upos === "PART")) return [];
  return [
    [noun, { head: verb.index, relation: "nsubj" }],
    [verb.index, { head: -1, relation: "root" }],
  ];
}
