import { offsetsSeen, withoutUnseen } from "../../model/unseen.ts";
import { afterDateline } from "./dateline.ts";
import { isLineBreakSoft, type LineShape, lineShape } from "./line-breaks.ts";

/**
 * A text cut into words. Offsets are UTF-16 code units; word `i` is `text.slice(starts[i], ends[i])`, less marks within
 * it that are not seen ("gov-ernor" with a soft hyphen is "governor").
 */
export interface TextWords {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** 1 where a word begins a paragraph. */
  readonly paragraphs: Uint8Array;
  /** 1 where a sentence begins for certain: at a paragraph, and behind a dateline. */
  readonly borders: Uint8Array;
}

/** A run without white space longer than this is cut: nobody writes such a word, and patterns stay fast and shallow. */
const LONGEST_RUN = 2000;

/**
 * Words of a text by the model's own pattern (`training/textrules.py`), the same for every text but for runs of over
 * `LONGEST_RUN` characters without white space, which are cut first.
 */
export function splitWords(text: string, pattern: RegExp): TextWords {
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const offsets = offsetsSeen(text);
  const inText = (at: number) => offsets?.[at] ?? at;
  for (const [from, part] of workableParts(offsets === null ? text : withoutUnseen(text))) {
    for (const match of part.matchAll(pattern)) {
      texts.push(match[0]);
      starts.push(inText(from + match.index));
      ends.push(inText(from + match.index + match[0].length - 1) + 1);
    }
  }
  const paragraphs = findParagraphs(text, starts, ends);
  return { texts, starts, ends, paragraphs, borders: findBorders(text, starts, paragraphs) };
}

/** The text whole where it has no overlong run, otherwise parts of it with their offsets. */
function* workableParts(text: string): Generator<readonly [number, string]> {
  let from = 0;
  let runStart = 0;
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) runStart = at + 1;
    else if (at - runStart >= LONGEST_RUN) {
      // Half a surrogate pair is no letter: the cut goes before the pair.
      const cut = isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;
      yield [from, text.slice(from, cut)];
      from = cut;
      runStart = cut;
    }
  }
  yield [from, from === 0 ? text : text.slice(from)];
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Marks the words that begin a paragraph: the first, and those after a line break that is not mere wrapping. */
function findParagraphs(text: string, starts: readonly number[], ends: readonly number[]): Uint8Array {
  const found = new Uint8Array(starts.length);
  let shape: LineShape | undefined;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    const before = i === 0 ? 0 : (ends[i - 1] ?? 0);
    if (i === 0) found[i] = 1;
    else if (start > before && text.slice(before, start).includes("\n")) {
      shape ??= lineShape(text);
      found[i] = isLineBreakSoft(text, before, start, shape) ? 0 : 1;
    }
  }
  return found;
}

/** Marks the words that begin a paragraph, and those behind the dateline of one. */
function findBorders(text: string, starts: readonly number[], paragraphs: Uint8Array): Uint8Array {
  const found = paragraphs.slice();
  let story = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    if (paragraphs[i]) story = afterDateline(text, start);
    else if (start >= story && (starts[i - 1] ?? 0) < story) found[i] = 1;
  }
  return found;
}
