import { type LinkedAttribution, linkAttributions, type ScoredRange } from "./attributions.ts";
import { type FoundPredicate, findPredicates } from "./roles.ts";
import { markSentences } from "./sentences.ts";
import type { Model } from "./session.ts";
import { bestHeads } from "./trees.ts";
import { bestSpans, type TaggedSpan } from "./viterbi.ts";
import { windowInputs } from "./window-inputs.ts";
import { highest, tagScores, type WindowScores, windowScores } from "./window-scores.ts";
import { makeWindows, type Window } from "./windows.ts";

/** Words as the encoder reads them, ours or a treebank's. */
export interface EncoderWords {
  readonly texts: readonly string[];
  /** 1 where a word begins a paragraph. */
  readonly paragraphs: Uint8Array;
  /** 1 where a sentence begins for certain; default: at paragraphs. */
  readonly borders?: Uint8Array;
}

export interface ReadWordsOptions {
  /** 1 where a sentence begins: each is then read by itself. Default: the model finds them. */
  readonly sentences?: Uint8Array;
  /** 1 at the words that are predicates. Default: the model finds them. */
  readonly predicates?: Uint8Array;
}

/** What the encoder says of words, decoded: labels are indices into the lists of the model's config. */
export interface ReadWords {
  /** 1 where a sentence begins. */
  readonly sentences: Uint8Array;
  readonly upos: Uint8Array;
  /** The head of each word; a root is its own. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly factuality: Float32Array;
  readonly names: TaggedSpan[];
  readonly sources: ScoredRange[];
  readonly cues: ScoredRange[];
  readonly contents: ScoredRange[];
  readonly attributions: LinkedAttribution[];
  readonly predicates: FoundPredicate[];
}

/** Reads words in windows of whole paragraphs. A pure function of the words, the options and the model. */
export async function readWords(model: Model, words: EncoderWords, options: ReadWordsOptions = {}): Promise<ReadWords> {
  const inputs = words.texts.map(model.words);
  const lengths = inputs.map((input) => input.pieces.length);
  const { windows: budgets, longestUnit } = model.config;
  const windows = options.sentences
    ? makeWindows(words.texts, lengths, options.sentences, { budget: 0, longestUnit })
    : makeWindows(words.texts, lengths, words.paragraphs, { budget: budgets.attribution, longestUnit });
  const size = words.texts.length;
  const result: ReadWords = {
    sentences: new Uint8Array(size),
    upos: new Uint8Array(size),
    heads: new Int32Array(size),
    relations: new Uint8Array(size),
    factuality: new Float32Array(size),
    names: [],
    sources: [],
    cues: [],
    contents: [],
    attributions: [],
    predicates: [],
  };
  for (const window of windows) {
    const outputs = await model.encode(windowInputs(model, window, inputs, words.paragraphs));
    await readWindow({ model, words, options, window, scores: windowScores(outputs), result });
  }
  return result;
}

interface WindowTask {
  readonly model: Model;
  readonly words: EncoderWords;
  readonly options: ReadWordsOptions;
  readonly window: Window;
  readonly scores: WindowScores;
  readonly result: ReadWords;
}

async function readWindow(task: WindowTask): Promise<void> {
  const { model, words, options, window, scores, result } = task;
  readLabels(task);
  readSpans(task);
  if (options.sentences) result.sentences[window.first] = 1;
  else
    markSentences(
      result.sentences,
      window,
      scores.of("sent"),
      words.borders ?? words.paragraphs,
      model.config.floors.sentence,
    );
  const base = window.first;
  for (let first = 0; base + first < window.after; ) {
    let after = first + 1;
    while (base + after < window.after && !result.sentences[base + after]) after++;
    const heads = bestHeads(scores.of("arc"), first, after);
    for (let word = first; word < after; word++) {
      const head = heads[word - first] as number;
      result.heads[base + word] = base + head;
      result.relations[base + word] = bestRelation(model, scores, word, head === word);
    }
    result.predicates.push(...(await findPredicates(model, scores, { base, first, after }, options.predicates)));
    first = after;
  }
}

function readLabels({ model, window, scores, result }: WindowTask): void {
  const [upos, factuality] = [scores.of("upos"), scores.of("factuality")];
  for (let word = 0; window.first + word < window.after; word++) {
    const at = window.first + word;
    result.upos[at] = highest(upos, word, model.config.upos.length);
    const raw = factuality.data[factuality.offset + word * factuality.stride] as number;
    result.factuality[at] = Math.max(-3, Math.min(3, raw));
  }
}

/** The relation that scores highest; `root` is the relation of roots and of nothing else. */
function bestRelation(model: Model, scores: WindowScores, word: number, isRoot: boolean): number {
  const { relations } = model.config;
  const root = relations.indexOf("root");
  if (isRoot) return root;
  const { data, offset, stride } = scores.of("rel");
  const at = offset + word * stride;
  let best = root === 0 ? 1 : 0;
  for (let relation = 0; relation < relations.length; relation++) {
    if (relation !== root && (data[at + relation] as number) > (data[at + best] as number)) best = relation;
  }
  return best;
}

/** Below this mean probability of its tags a name is more often wrong than its loss would cost (0.5 points, names dev). */
const NAME_FLOOR = 0.45;

function readSpans({ model, window, scores, result }: WindowTask): void {
  const { nameTags, attributionTags, floors } = model.config;
  const size = window.after - window.first;
  const inText = <Span extends { first: number; after: number }>(span: Span): Span => ({
    ...span,
    first: span.first + window.first,
    after: span.after + window.first,
  });
  const names = bestSpans(tagScores(scores.of("names"), size, nameTags.length));
  result.names.push(...names.filter(({ score }) => score > NAME_FLOOR).map(inText));
  const [sources = [], cues = [], contents = []] = model.config.attributionParts.map((_, part) =>
    bestSpans(tagScores(scores.of("attribution"), size, attributionTags.length, part * attributionTags.length)).map(
      inText,
    ),
  );
  result.sources.push(...sources);
  result.cues.push(...cues);
  result.contents.push(...contents);
  const link = (relation: "source" | "content", cue: number, other: number) =>
    scores.link(model.config.linkRelations.indexOf(relation), cue - window.first, other - window.first);
  result.attributions.push(...linkAttributions({ sources, cues, contents, link }, floors));
}
