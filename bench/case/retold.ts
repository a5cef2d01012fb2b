import { type Atom, type Filler, NUMBER_WORDS } from "./atoms.ts";
import type { Piece } from "./bank.ts";
import { shiftedWords } from "./days.ts";
import type { Random } from "./random.ts";
import type { Recast } from "./story.ts";
import { valuesOf, wordList } from "./words.ts";

/** A piece with other names, days and numbers, and where its old offsets are now. */
export interface Retold {
  readonly text: string;
  /** Where a span that began there begins; within what was replaced: at its beginning. */
  from(offset: number): number;
  /** Where a span that ended there ends; within what was replaced: at its end. */
  to(offset: number): number;
  /** A bound of the count that stands at a span: replaced as the number in it was. */
  number(span: { readonly start: number; readonly end: number }, value: number): number;
}

const FILLERS = Object.fromEntries(
  wordList("words/fillers.tsv").map(({ kind, words }) => [kind, valuesOf(words)]),
) as Readonly<Record<Filler["filler"], readonly string[]>>;

interface Setting {
  readonly recast: Recast;
  readonly days: number;
  readonly rival: number;
  /** What draws the words that are put in. */
  readonly random: Random;
}

export function retold(piece: Piece, setting: Setting): Retold {
  const placed: { readonly atom: Atom; readonly start: number; readonly end: number }[] = [];
  let text = "";
  let at = 0;
  for (const atom of piece.atoms) {
    text += piece.text.slice(at, atom.start);
    const start = text.length;
    text += wordsFor(atom, piece.text.slice(atom.start, atom.end), setting);
    placed.push({ atom, start, end: text.length });
    at = atom.end;
  }
  text += piece.text.slice(at);
  const moved = (offset: number, side: "start" | "end") => {
    let shift = 0;
    for (const { atom, start, end } of placed) {
      if (offset < atom.start || (offset === atom.start && (side === "end" || atom.end > atom.start))) break;
      if (offset < atom.end) return side === "start" ? start : end;
      shift = end - atom.end;
    }
    return offset + shift;
  };
  return {
    text,
    from: (offset) => moved(offset, "start"),
    to: (offset) => moved(offset, "end"),
    number: (span, value) => {
      const isRetold = piece.atoms.some(
        ({ start, end, stands }) =>
          "number" in stands && stands.number === value && start >= span.start && end <= span.end,
      );
      return isRetold ? setting.recast.story.count(value, setting.rival) : value;
    },
  };
}

function wordsFor({ stands }: Atom, words: string, { recast, days, rival, random }: Setting): string {
  if ("filler" in stands) return `${random.pick(FILLERS[stands.filler])} `;
  if ("entity" in stands) return recast.wordsFor(stands.entity, words) ?? words;
  if ("noun" in stands) return recast.story.noun(words, stands.noun);
  if ("date" in stands) return shiftedWords(words, stands.date, days);
  const number = recast.story.count(stands.number, rival);
  const isWord = !/\d/.test(words);
  const told = (isWord && NUMBER_WORDS[number]) || number.toLocaleString("en-US");
  return /^\p{Lu}/u.test(words) ? told.charAt(0).toUpperCase() + told.slice(1) : told;
}
