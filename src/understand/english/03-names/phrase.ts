import type { WordRange } from "../../analysis.ts";
import { isRelation, type Tree } from "../../tree.ts";

/** What hangs on a head word without being part of its noun phrase. */
const OUTSIDE = ["case", "mark", "cc", "conj", "cop", "nsubj", "csubj", "aux", "advcl", "parataxis", "discourse"];
const OUTSIDE_TOO = ["vocative", "dislocated", "list", "expl", "orphan", "reparandum", "punct"];
/** Further, where the noun is a predicate: "he was a soldier in 1990". */
const OF_THE_CLAUSE = ["advmod", "obl", "ccomp"];

/**
 * The noun phrase of a head word: without preposition, 's, coordinated others, apposition, relative clause, and the
 * clause that it may head.
 */
export function phraseOf(head: number, tree: Tree): WordRange {
  return phraseWithout(["acl", "appos", "nmod:unmarked", "obl:unmarked"], head, tree);
}

/** The same with relative clause and apposition, as corpora of coreference mark it. */
export function fullPhraseOf(head: number, tree: Tree): WordRange {
  return phraseWithout([], head, tree);
}

function phraseWithout(more: readonly string[], head: number, tree: Tree): WordRange {
  const predicate = tree.dependents(head, "cop").length > 0;
  const leftOut = [...OUTSIDE, ...OUTSIDE_TOO, ...more, ...(predicate ? OF_THE_CLAUSE : [])];
  let first = head;
  let after = head + 1;
  for (const child of tree.children(head)) {
    const relation = tree.words[child]?.relation ?? "";
    if (relation !== "cc:preconj" && leftOut.some((wanted) => isRelation(relation, wanted))) continue;
    const range = tree.subtree(child);
    first = Math.min(first, range.first);
    after = Math.max(after, range.after);
  }
  return trimEdges(withoutVerbs({ first, after }, head, tree), head, tree);
}

/** Where the parse went wrong a phrase may run over a verb of the clause: it is cut there. */
function withoutVerbs({ first, after }: WordRange, head: number, tree: Tree): WordRange {
  const clause = (word: number) => {
    const { upos = "", relation = "" } = tree.words[word] ?? {};
    return (
      (upos === "AUX" || upos === "VERB") && ["root", "ccomp", "parataxis", "aux", "cop", "conj"].includes(relation)
    );
  };
  let begin = head;
  let end = head + 1;
  while (begin > first && !clause(begin - 1)) begin--;
  while (end < after && !(clause(end) && tree.words[end]?.head === head)) end++;
  return { first: begin, after: end };
}

/** Punctuation and prepositions do not begin or end a phrase; a bracket that is opened inside may close it. */
function trimEdges({ first, after }: WordRange, head: number, tree: Tree): WordRange {
  const loose = (word: number) => ["PUNCT", "SYM"].includes(tree.words[word]?.upos ?? "");
  const bracket = (word: number) => [")", "]", "”", '"'].includes(tree.words[word]?.text ?? "");
  let begin = first;
  let end = after;
  const joins = (word: number) => ["ADP", "SCONJ", "CCONJ"].includes(tree.words[word]?.upos ?? "");
  const counts = (word: number) => ["least", "most"].includes(tree.words[word + 1]?.lower ?? "");
  while (begin < head && (loose(begin) || (joins(begin) && !counts(begin)))) begin++;
  // "the sites the army raided": the second article is of what follows
  const trailing = (word: number) =>
    loose(word) || tree.words[word]?.lower === "the" || /^['’]s?$/.test(tree.words[word]?.text ?? "");
  while (end > head + 1 && trailing(end - 1) && !bracket(end - 1)) end--;
  return { first: begin, after: end };
}
