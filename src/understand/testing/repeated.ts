import type { Analysis, Sentence, Word, WordRange } from "../analysis.ts";

export interface RepeatOptions {
  /** Whether each copy gets names of its own. */
  readonly freshNames?: boolean;
  /** What stands between two copies; default: a blank line. */
  readonly between?: string;
}

/** An analysis over and over, as of one long text: for measuring how the time of the stages grows. */
export function repeated(analysis: Analysis, times: number, options: RepeatOptions = {}): Analysis {
  const { freshNames = false, between = "\n\n" } = options;
  const texts: string[] = [];
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const step = analysis.text.length + between.length;
  const size = analysis.words.length;
  const named = freshNames ? nameWords(analysis) : [];
  const moved = <Range extends WordRange>(range: Range, by: number): Range => ({
    ...range,
    first: range.first + by,
    after: range.after + by,
  });
  for (let copy = 0; copy < times; copy++) {
    const text = freshNames ? renamed(analysis, named, copy) : analysis.text;
    texts.push(text);
    for (const word of analysis.words) {
      const shown = text.slice(word.start, word.end);
      words.push({
        ...word,
        index: word.index + copy * size,
        start: word.start + copy * step,
        end: word.end + copy * step,
        text: shown,
        lower: shown.toLowerCase(),
        lemma: shown === word.text ? word.lemma : shown.toLowerCase(),
        head: word.head < 0 ? -1 : word.head + copy * size,
        sentence: word.sentence + copy * analysis.sentences.length,
      });
    }
    for (const part of analysis.sentences) {
      sentences.push({
        ...moved(part, copy * size),
        start: part.start + copy * step,
        end: part.end + copy * step,
        root: part.root + copy * size,
      });
    }
  }
  const all = <T>(make: (by: number) => readonly T[]): T[] =>
    Array.from({ length: times }, (_, copy) => make(copy * size)).flat();
  return {
    text: texts.join(between),
    words,
    sentences,
    names: all((by) => analysis.names.map((name) => moved(name, by))),
    attributions: all((by) =>
      analysis.attributions.map(({ sources, cues, contents, score }) => ({
        sources: sources.map((part) => moved(part, by)),
        cues: cues.map((part) => moved(part, by)),
        contents: contents.map((part) => moved(part, by)),
        score,
      })),
    ),
    predicates: all((by) =>
      analysis.predicates.map((predicate) => ({
        ...predicate,
        word: predicate.word + by,
        arguments: predicate.arguments.map((argument) => moved(argument, by)),
      })),
    ),
    factuality: all(() => analysis.factuality),
  };
}

function nameWords({ names, words }: Analysis): readonly Word[] {
  return names
    .filter(({ type }) => type === "Person" || type === "Organization" || type === "Location")
    .flatMap(({ first, after }) => words.slice(first, after))
    .filter(({ text }) => /^\p{Lu}\p{Ll}{3,}$/u.test(text));
}

/** The text with other letters in its names, each name as long as it was. */
function renamed({ text }: Analysis, named: readonly Word[], copy: number): string {
  let fresh = text;
  for (const { start, end } of named) {
    let number = copy * 7919 + start * 31;
    let letters = "";
    for (let at = start; at < end; at++, number = Math.floor(number / 5) + at) {
      letters += (at - start) % 2 ? "aeiou"[number % 5] : "bdgklmnrstvz"[number % 12];
    }
    fresh = `${fresh.slice(0, start)}${letters.charAt(0).toUpperCase()}${letters.slice(1)}${fresh.slice(end)}`;
  }
  return fresh;
}
