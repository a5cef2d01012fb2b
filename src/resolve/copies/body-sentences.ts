import type { Reading } from "../../model/reading.ts";

/** A sentence of a report's body: its words in lower case, without marks. */
export type BodySentence = readonly string[];

/** Fewer words than this are a crosshead, a name or a cry: nothing to know a text by. */
const FEWEST_WORDS = 4;
const CLOSED = /[.!?…]["”’»)\]]*$/;
const SENTENCE_END = /(?<=[.!?…]["”’»)\]]*)\s+(?=["“‘«([]?[\p{Lu}\p{N}])/u;

/**
 * The sentences of a report's body, without headline, dateline, credits, captions and lines that are no sentences. Cut by
 * marks alone, so that the same paragraph gives the same sentences in whatever report it stands.
 */
export function bodySentences(text: string, { report }: Pick<Reading, "report">): readonly BodySentence[] {
  const captions = report.credits.filter(({ kind }) => kind === "photo").map(({ span }) => span);
  const dateline = report.dateline ? [{ start: 0, end: report.dateline.span.end }] : [];
  const cut = [...dateline, ...report.credits.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  const title = plain(report.title ?? "");
  return paragraphsOf(text)
    .filter(({ start, end }) => !captions.some((span) => span.start >= start && span.end <= end))
    .filter(({ words }) => CLOSED.test(words) && plain(words) !== title)
    .map((paragraph) => without(paragraph, cut))
    .flatMap((words) => words.split(SENTENCE_END))
    .map(wordsOf)
    .filter(({ length }) => length >= FEWEST_WORDS);
}

/** The words of a piece of text in lower case: letters and digits, everything else parts them. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? []
  );
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Lines, or what was one line before somebody wrapped it. Every piece keeps its length, so that offsets hold. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({ start: index, words }));
  const open = lines.filter(({ words }) => words.trim().length >= 50 && !CLOSED.test(words.trim()));
  const wrapped =
    lines.length >= 5 && open.length > lines.length * 0.6 && lines.every(({ words }) => words.length <= 100);
  const paragraphs: { start: number; words: string }[] = [];
  for (const { start, words } of lines) {
    const last = paragraphs.at(-1);
    const follows = last !== undefined && start === last.start + last.words.length + 1 && words.trim() !== "";
    const goesOn = follows && !(CLOSED.test(last.words.trim()) && !wrapped) && (wrapped || /^\s*\p{Ll}/u.test(words));
    if (goesOn) last.words = `${last.words} ${words}`;
    else paragraphs.push({ start, words });
  }
  return paragraphs.map(({ start, words }) => ({ start, end: start + words.length, words: words.trimEnd() }));
}

/** A paragraph's words without what lies in the spans. */
function without({ start, words }: Paragraph, cut: readonly { start: number; end: number }[]): string {
  let kept = "";
  let at = 0;
  for (const span of cut) {
    const [from, to] = [span.start - start, span.end - start];
    if (to <= at || from >= words.length) continue;
    if (from > at) kept += words.slice(at, from);
    at = to;
  }
  return `${kept}${words.slice(at)}`.replace(/^[\s)\]—–:-]+/u, "");
}

const plain = (words: string) => wordsOf(words).join(" ");
