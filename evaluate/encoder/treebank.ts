import type { Model } from "../../src/understand/encoder/session.ts";
import { ourWords, readText, type Span } from "./data.ts";

/** A sentence of CoNLL-U. Heads count from 0 within the sentence, a root is its own head. */
export interface GoldSentence {
  readonly document: string;
  readonly paragraph: boolean;
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** Where each word stands in the text; words of a contraction may share its characters. */
  readonly spans: readonly Span[];
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The sentences of a CoNLL-U file in order. */
export function readTreebank(file: string): GoldSentence[] {
  const found: GoldSentence[] = [];
  let document = "";
  let fresh = true;
  for (const block of readText(file).split("\n\n")) {
    const lines = block.split("\n");
    const comments = lines.filter((line) => line.startsWith("#")).map((line) => line.slice(2));
    const newDocument = comments.find((line) => line.startsWith("newdoc"));
    if (newDocument) {
      document = newDocument;
      fresh = true;
    }
    const rows = lines.map((line) => line.split("\t")).filter((row) => row.length > 7);
    const words = rows.filter(([number = ""]) => /^\d+$/u.test(number));
    if (!words.length) continue;
    const text = comments.find((line) => line.startsWith("text = "))?.slice("text = ".length) ?? "";
    const column = (index: number) => words.map((row) => row[index] ?? "");
    found.push({
      document,
      paragraph: fresh || comments.some((line) => line.startsWith("newpar")),
      text,
      forms: column(1),
      lemmas: column(2),
      spans: wordSpans(rows, text),
      upos: column(3),
      heads: column(6).map((head, index) => (head === "0" ? index : Number(head) - 1)),
      relations: column(7),
    });
    fresh = false;
  }
  return found;
}

/** Where each word stands; where the words of a contraction do not add up to it they share its characters. */
function wordSpans(rows: readonly (readonly string[])[], text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let shared: Span | null = null;
  let last = 0;
  for (const [number = "", form = ""] of rows) {
    if (number.includes("-")) {
      const [from = 0, to = 0] = number.split("-").map(Number);
      const start = text.indexOf(form, at);
      const inside = rows.filter(([n = ""]) => /^\d+$/u.test(n) && Number(n) >= from && Number(n) <= to);
      shared = inside.map((row) => row[1]).join("") === form ? null : { start, end: start + form.length };
      at = start;
      last = to;
    } else if (/^\d+$/u.test(number)) {
      if (shared && Number(number) <= last) {
        spans.push(shared);
        if (Number(number) === last) {
          at = shared.end;
          shared = null;
        }
        continue;
      }
      const start = Math.max(text.indexOf(form, at), at);
      spans.push({ start, end: start + form.length });
      at = start + form.length;
    }
  }
  return spans;
}

/** The sentences of each document. */
export function byDocument(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const documents = new Map<string, GoldSentence[]>();
  for (const sentence of sentences) {
    documents.set(sentence.document, [...(documents.get(sentence.document) ?? []), sentence]);
  }
  return [...documents.values()];
}

/** A document in our words: its sentences one after the other, with where each begins. */
export function documentWords(model: Model, sentences: readonly GoldSentence[]) {
  const texts: string[] = [];
  const spans: (Span & { readonly sentence: number })[] = [];
  const begins = new Set<number>();
  const paragraphs: number[] = [];
  sentences.forEach((sentence, index) => {
    const words = ourWords(model, sentence.text);
    if (words.texts.length) begins.add(texts.length);
    if (sentence.paragraph) paragraphs.push(texts.length);
    texts.push(...words.texts);
    words.texts.forEach((_, word) => {
      spans.push({ sentence: index, start: words.starts[word] ?? 0, end: words.ends[word] ?? 0 });
    });
  });
  const marks = new Uint8Array(texts.length);
  for (const word of paragraphs) marks[word] = 1;
  marks[0] = 1;
  return { texts, spans, begins, paragraphs: marks };
}
