import { readWords } from "../../src/understand/encoder/read-words.ts";
import type { Model } from "../../src/understand/encoder/session.ts";
import { firstOnly } from "./factuality.ts";
import { type Figure, key, only, per, setF1 } from "./score.ts";
import { byDocument, documentWords, readTreebank } from "./treebank.ts";

/** UPOS, UAS and LAS on the treebank's own words, one gold sentence at a time. Subtypes and punctuation count. */
export async function scoreGoldSentences(model: Model, file: string, bank: string, every: number): Promise<Figure[]> {
  const right = { words: 0, upos: 0, uas: 0, las: 0 };
  for (const sentence of documents(file, every).flat()) {
    const size = sentence.forms.length;
    const paragraphs = firstOnly(size);
    if (!sentence.paragraph) paragraphs[0] = 0;
    const read = await readWords(model, { texts: sentence.forms, paragraphs }, { sentences: firstOnly(size) });
    for (let word = 0; word < size; word++) {
      const head = read.heads[word] === sentence.heads[word];
      right.words++;
      if (model.config.upos[read.upos[word] ?? 0] === sentence.upos[word]) right.upos++;
      if (head) right.uas++;
      if (head && model.config.relations[read.relations[word] ?? 0] === sentence.relations[word]) right.las++;
    }
  }
  const figure = (measure: string, hits: number): Figure => ({
    part: `${bank} dev, gold sentences`,
    measure,
    value: per(hits / Math.max(right.words, 1)),
    size: right.words,
  });
  return [figure("UPOS", right.upos), figure("UAS", right.uas), figure("LAS", right.las)];
}

/**
 * UAS and LAS as F1 on running text in our words: word, head and relation must have the right characters in the
 * treebank, so that a word cut otherwise counts as wrong on both sides; and F1 of the words that begin a sentence.
 */
export async function scoreRunningText(model: Model, file: string, bank: string, every: number): Promise<Figure[]> {
  const gold = new Set<string>();
  const found = new Set<string>();
  const begins = { gold: new Set<string>(), found: new Set<string>() };
  for (const [document, sentences] of documents(file, every).entries()) {
    sentences.forEach(({ spans, heads, relations }, index) => {
      spans.forEach((span, word) => {
        const head = spans[heads[word] ?? word] ?? span;
        gold.add(key(document, index, span.start, span.end, index, head.start, head.end, relations[word] ?? ""));
      });
    });
    const words = documentWords(model, sentences);
    const read = await readWords(model, words);
    words.spans.forEach((span, word) => {
      const head = words.spans[read.heads[word] ?? word] ?? span;
      const relation = model.config.relations[read.relations[word] ?? 0] ?? "";
      found.add(key(document, span.sentence, span.start, span.end, head.sentence, head.start, head.end, relation));
      if (read.sentences[word]) begins.found.add(key(document, word));
      if (words.begins.has(word)) begins.gold.add(key(document, word));
    });
  }
  const unlabelled = (items: ReadonlySet<string>) =>
    new Set([...items].map((item) => item.slice(0, item.lastIndexOf("\t"))));
  const wordsOf = (items: ReadonlySet<string>) =>
    new Set([...items].map((item) => item.split("\t").slice(0, 4).join("\t")));
  const part = `${bank} dev, running text`;
  const size = gold.size;
  const cutAlike = wordsOf(gold);
  const alike = only(wordsOf(found), (item) => cutAlike.has(item)).size;
  const hits = only(found, (item) => gold.has(item)).size;
  return [
    { part, measure: "UAS on our words, F1", value: setF1(unlabelled(found), unlabelled(gold)), size },
    { part, measure: "LAS on our words, F1", value: setF1(found, gold), size },
    { part, measure: "LAS of words cut alike", value: per(hits / Math.max(alike, 1)), size: alike },
    { part, measure: "F1, sentence starts", value: setF1(begins.found, begins.gold), size: begins.gold.size },
  ];
}

const documents = (file: string, every: number) =>
  byDocument(readTreebank(file)).filter((_, index) => index % every === 0);
