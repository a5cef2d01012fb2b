import { readFileSync } from "node:fs";
import { join } from "node:path";
import { casing } from "./casing.ts";
import type { EncoderConfig } from "./config.ts";

/** What the encoder is given for one word. */
export interface WordInput {
  /** Ids of its pieces, at least one. */
  readonly pieces: readonly number[];
  /** Index into `config.cases`. */
  readonly casing: number;
}

export type WordTokeniser = (word: string) => WordInput;

const PARTS = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
const MARKS = /\p{Mn}/gu;
const MOST_REMEMBERED = 50_000;

/** The pieces of the vocabulary by id; its file has one a line. */
export function readVocabulary(folder: string): ReadonlyMap<string, number> {
  const lines = readFileSync(join(folder, "vocab.txt"), "utf8").split("\n");
  return new Map(lines.flatMap((piece, id) => (piece || id === 0 ? [[piece, id] as const] : [])));
}

/**
 * WordPiece over an uncased vocabulary, the same as `training/textrules.py`: lower case, accents stripped, punctuation
 * set apart, then the longest piece that fits, again and again. Linear in the length of the word, since no piece is
 * longer than the longest of the vocabulary.
 */
export function makeWordTokeniser(config: EncoderConfig, vocabulary: ReadonlyMap<string, number>): WordTokeniser {
  let longest = 0;
  for (const piece of vocabulary.keys()) longest = Math.max(longest, piece.length);
  const cases = new Map(config.cases.map((name, index) => [name, index]));
  const known = new Map<string, WordInput>();

  const greedy = (part: string): number[] => {
    const found: number[] = [];
    for (let at = 0; at < part.length; ) {
      let end = Math.min(part.length, at + longest);
      let id: number | undefined;
      for (; end > at; end--) {
        id = vocabulary.get((at ? "##" : "") + part.slice(at, end));
        if (id !== undefined) break;
      }
      if (id === undefined) return [config.unk];
      found.push(id);
      at = end;
    }
    return found;
  };

  const pieces = (word: string): number[] => {
    const plain = word.toLowerCase().normalize("NFD").replace(MARKS, "");
    const ids: number[] = [];
    for (const [part] of plain.matchAll(PARTS)) {
      ids.push(...greedy(part));
      if (ids.length >= config.maxPiecesPerWord) break;
    }
    return ids.length ? ids.slice(0, config.maxPiecesPerWord) : [config.unk];
  };

  return (word) => {
    const hit = known.get(word);
    if (hit) return hit;
    const input = { pieces: pieces(word), casing: cases.get(casing(word)) ?? 0 };
    if (known.size < MOST_REMEMBERED) known.set(word, input);
    return input;
  };
}
