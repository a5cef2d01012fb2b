import type { Model } from "./session.ts";
import { bestSpans, type TaggedSpan } from "./viterbi.ts";
import { highest, type WindowScores } from "./window-scores.ts";

/** A word that tells of an event or a state, with what the model says of it. Words count within the text. */
export interface FoundPredicate {
  readonly word: number;
  /** Probability that it is one. */
  readonly score: number;
  /** Raw score of each of `config.senses`. */
  readonly senses: Float32Array;
  /** `kind` counts in the roles of `config.roleTags`. */
  readonly arguments: readonly TaggedSpan[];
}

/** A sentence inside a window: its words count from the window's first, which is word `base` of the text. */
export interface WindowSentence {
  readonly base: number;
  readonly first: number;
  readonly after: number;
}

/** Predicates scored at once: bounds the memory of a sentence in which every word is one. */
const MOST_AT_ONCE = 16;

/** The predicates of a sentence: those `given` (1 at words of the text), else those that score above the floor. */
export async function findPredicates(
  model: Model,
  scores: WindowScores,
  sentence: WindowSentence,
  given?: ArrayLike<number>,
): Promise<FoundPredicate[]> {
  const { base, first, after } = sentence;
  const predicate = scores.of("predicate");
  const raw = (word: number) => predicate.data[predicate.offset + word * predicate.stride] as number;
  const words: number[] = [];
  for (let word = first; word < after; word++) {
    if (given ? given[base + word] : raw(word) > model.config.floors.predicate) words.push(word);
  }
  const found: FoundPredicate[] = [];
  for (let from = 0; from < words.length; from += MOST_AT_ONCE) {
    const group = words.slice(from, from + MOST_AT_ONCE);
    const spans = await findArguments(model, scores, sentence, group);
    group.forEach((word, index) => {
      const { data, offset, stride } = scores.of("sense");
      const at = offset + word * stride;
      found.push({
        word: base + word,
        score: 1 / (1 + Math.exp(-raw(word))),
        senses: data.slice(at, at + stride),
        arguments: spans[index] ?? [],
      });
    });
  }
  return found;
}

/** The arguments of predicates of one sentence, which they never leave. */
async function findArguments(
  model: Model,
  scores: WindowScores,
  { base, first, after }: WindowSentence,
  predicates: readonly number[],
): Promise<TaggedSpan[][]> {
  const size = after - first;
  const { data, offset, stride } = scores.of("roles");
  const rows = data.subarray(offset + first * stride, offset + after * stride);
  const vectors = model.tensor("float32", rows, [size, stride]);
  const places = BigInt64Array.from(predicates, (word) => BigInt(word - first));
  const result = await model.scoreArguments(vectors, model.tensor("int64", places, [predicates.length]));
  const tags = model.config.roleTags.length;
  return predicates.map((word, index) => {
    const spans = bestSpans({ data: result.data, offset: index * size * tags, stride: tags, words: size, tags });
    return likelyArguments(spans, word - first, model.config.roleTags).map((span) => ({
      ...span,
      first: span.first + first + base,
      after: span.after + first + base,
    }));
  });
}

/** Below this mean probability of its tags an argument is more often wrong than its loss would cost (roles dev). */
const ARGUMENT_FLOOR = 0.3;

/**
 * Leaves out what is likely no argument: doubtful ones, those that hold the predicate itself, and of two with one
 * numbered role the weaker, since a predicate has each but once. Together 0.7 points of F1 on roles dev.
 */
export function likelyArguments(
  spans: readonly TaggedSpan[],
  predicate: number,
  roleTags: readonly string[],
): TaggedSpan[] {
  const isNumbered = ({ kind }: TaggedSpan) => /^B-ARG\d$/u.test(roleTags[1 + 4 * kind] ?? "");
  return spans.filter((span) => {
    const holdsPredicate = span.first <= predicate && predicate < span.after;
    const isBeaten = isNumbered(span) && spans.some(({ kind, score }) => kind === span.kind && score > span.score);
    return span.score > ARGUMENT_FLOOR && !holdsPredicate && !isBeaten;
  });
}

/** Index of the sense that scores highest. */
export function bestSense(predicate: FoundPredicate): number {
  return highest({ data: predicate.senses, offset: 0, stride: 0 }, 0, predicate.senses.length);
}
