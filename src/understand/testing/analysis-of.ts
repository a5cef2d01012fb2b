import type { Analysis, NameSpan, NameType, Sentence, Word } from "../analysis.ts";

/**
 * An analysis written by hand, for tests. A line is a word: form, part of speech, head (counted from 1 within the
 * sentence, 0 the root), relation, and, where they apply, its dictionary form ("-" for the form itself) and its name
 * type with B- or I-. A blank line ends a sentence. A form that begins with "_" is written without a space before it.
 *
 *     The      DET   2 det
 *     soldiers NOUN  3 nsubj soldier
 *     left     VERB  0 root  leave
 */
export function analysisOf(table: string): Analysis {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const tags: string[] = [];
  let text = "";
  for (const block of table.trim().split(/\n\s*\n/)) {
    const first = words.length;
    for (const line of block.trim().split("\n")) {
      const [written = "", upos = "X", head = "0", relation = "dep", lemma = "-", tag = "O"] = line.trim().split(/\s+/);
      const form = written.length > 1 ? written.replace(/^_/, "") : written;
      if (text !== "" && form === written) text += " ";
      const start = text.length;
      text += form;
      const lower = form.toLowerCase();
      words.push({
        index: words.length,
        start,
        end: text.length,
        text: form,
        lower,
        lemma: lemma === "-" ? lower : lemma,
        upos,
        head: head === "0" ? -1 : first + Number(head) - 1,
        relation,
        sentence: sentences.length,
      });
      tags.push(tag);
    }
    const root = words.findIndex(({ head, index }) => index >= first && head === -1);
    sentences.push({
      first,
      after: words.length,
      start: words[first]?.start ?? 0,
      end: text.length,
      root: Math.max(root, first),
      paragraph: sentences.length === 0,
    });
  }
  return {
    text,
    words,
    sentences,
    names: namesOf(tags),
    attributions: [],
    predicates: [],
    factuality: words.map(() => 0),
  };
}

function namesOf(tags: readonly string[]): readonly NameSpan[] {
  const names: NameSpan[] = [];
  tags.forEach((tag, index) => {
    const last = names.at(-1);
    if (tag.startsWith("B-")) names.push({ first: index, after: index + 1, type: tag.slice(2) as NameType, score: 1 });
    else if (tag.startsWith("I-") && last) names[names.length - 1] = { ...last, after: index + 1 };
  });
  return names;
}
