import type { PairCode, PairInput } from "../../src/model/pair.ts";

/** A pair with its answer, what the set says and what we say in the set's words. */
export interface CodedPair {
  readonly pair: PairInput;
  readonly code: PairCode;
  readonly gold: string;
  readonly read: string;
}

/** The errors by class, the most frequent first, each with its text. */
export function listErrors(about: string, coded: readonly CodedPair[]): string[] {
  const wrong = coded.filter(({ gold, read }) => gold !== read);
  const classes = new Map<string, CodedPair[]>();
  for (const own of wrong) {
    const name = `${own.gold} read as ${own.read}`;
    classes.set(name, [...(classes.get(name) ?? []), own]);
  }
  const sorted = [...classes].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b));
  return sorted.flatMap(([name, own]) => [
    `\n${about}: ${name}, ${own.length} of ${wrong.length} errors`,
    ...own.map(({ pair, code }) => `  ${pair.id} ${marked(pair)}\n    ${code.why.map(({ says }) => says).join(" ")}`),
  ]);
}

/** The text with its two parties in brackets. */
function marked({ text, actor, recipient }: PairInput): string {
  const marks = [
    ...(actor
      ? [
          { at: actor.start, sign: "[A:" },
          { at: actor.end, sign: "]" },
        ]
      : []),
    ...(recipient
      ? [
          { at: recipient.start, sign: "[R:" },
          { at: recipient.end, sign: "]" },
        ]
      : []),
  ];
  return marks
    .sort((a, b) => b.at - a.at)
    .reduce((told, { at, sign }) => told.slice(0, at) + sign + told.slice(at), text);
}
