/** Characters of a text, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 15;
/** A paragraph in capitals may hold a word or two that are not ("McDonald", "3d"). */
const MOST_SMALL = 0.04;

/**
 * The stretches of a text that are set in capitals: paragraphs, and headlines though their line be short. A label or a
 * row of acronyms in an ordinary text is none.
 */
export function stretchesInCapitals(text: string, headlines: readonly Stretch[] = []): readonly Stretch[] {
  const inCapitals = ({ start, end }: Stretch) => isInCapitals(text.slice(start, end));
  const found = [...paragraphs(text)].filter(inCapitals);
  const apart = headlines.filter(
    (line) => inCapitals(line) && !found.some(({ start, end }) => line.start < end && start < line.end),
  );
  return [...found, ...apart].sort((a, b) => a.start - b.start);
}

function isInCapitals(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return false;
  const small = words.match(/\p{Ll}/gu)?.length ?? 0;
  if (small > letters * MOST_SMALL) return false;
  return (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS;
}

/** Blocks between blank lines; where a text has none, its lines. */
function* paragraphs(text: string): Generator<Stretch> {
  const between = /\n[^\S\n]*\n/u.test(text) ? /\n[^\S\n]*\n/gu : /\n/gu;
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(between)) {
    yield { start, end: index };
    start = index + gap.length;
  }
  yield { start, end: text.length };
}
