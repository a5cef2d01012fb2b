import type { WordRange } from "./analysis.ts";
import type { Draft } from "./draft.ts";
import { TITLE_WORDS, type Title, titleNamed } from "./lexicon/titles.ts";
import { wordsText } from "./words-text.ts";

export interface TitleFound {
  readonly title: Title;
  readonly words: WordRange;
}

/** Forms of address, which are no office. */
const ADDRESS = new Set(
  "mr mrs ms miss sir lord lady dame monsieur madame don señor haji hajji alhaji son daughter wife husband brother sister".split(
    " ",
  ),
);

type Needed = Pick<Draft, "text" | "analysis">;

/** The longest listed office that ends before a word. */
export function titleEndingAt(after: number, draft: Needed): TitleFound | null {
  const { words } = draft.analysis;
  if (words[after] && words[after - 1]?.sentence !== words[after].sentence) return null;
  for (let size = TITLE_WORDS; size > 0; size--) {
    const found = titleAt({ first: after - size, after }, draft);
    if (found) return found;
  }
  return null;
}

/** The longest listed office that a word is in: "army chief of staff" around "chief". */
export function titleAround(word: number, draft: Needed): TitleFound | null {
  for (let size = TITLE_WORDS; size > 0; size--) {
    for (let first = word - size + 1; first <= word; first++) {
      const found = titleAt({ first, after: first + size }, draft);
      if (found) return found;
    }
  }
  return null;
}

/** "Staff" of "Chief of Staff General X", which is no body. */
export function closesOffice({ first, after }: WordRange, draft: Needed): boolean {
  const office = titleEndingAt(after, draft);
  return office !== null && office.words.first < first;
}

function titleAt(words: WordRange, draft: Needed): TitleFound | null {
  const [first, last] = [draft.analysis.words[words.first], draft.analysis.words[words.after - 1]];
  if (!first || !last || first.sentence !== last.sentence) return null;
  // "is the army spokesman.": the stop is the sentence's
  if (last.text === "." && draft.analysis.words[words.after]?.sentence !== last.sentence) return null;
  const title = titleNamed(wordsText(words, draft));
  // "Father Rey" is a priest, and "a father of seven" none
  if (/^(?:the\s|an?\s)?(?:father|mother)$/.test(draft.text.slice(first.start, last.end))) return null;
  return title && !ADDRESS.has(title.title) ? { title, words } : null;
}
