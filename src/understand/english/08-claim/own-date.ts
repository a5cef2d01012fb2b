import type { Draft, DraftDate } from "../../draft.ts";
import { tellsOf } from "../../lexicon/events.ts";
import { isMeasure } from "./date-bounds.ts";
import { isCourts } from "./one-occasion.ts";
import { distanceOf } from "./told-from.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "dates">;

/** Whether a date expression of its sentence is a word's own, by the tree or by what stands between the two. */
export function isOwnDate(date: DraftDate, word: number, eventWords: ReadonlySet<number>, draft: Needed): boolean {
  if (isOtherSide(date, word, draft) || isMeasure(date, word, draft) || isOfBuilding(date, draft)) return false;
  return (
    follows(date, word, draft) ||
    isPutBefore(date, word, draft) ||
    closes(date, word, draft) ||
    (hangsOn(date, word, eventWords, draft) && !isInOpenClause(date, word, draft))
  );
}

/** "near the 13th century citadel": the age of what was built then, and no time of what happens there. */
function isOfBuilding({ words, precision }: DraftDate, { tree }: Needed): boolean {
  const { relation = "", head = -1 } = tree.words[words.after - 1] ?? {};
  const { upos = "", lemma = "" } = tree.words[head] ?? {};
  return precision === "century" && relation === "compound" && upos === "NOUN" && !isDeedNoun(lemma);
}

const WARS = new Set(["war", "battle", "conquest", "crusade", "famine", "plague", "struggle", "history"]);

/** "the 17th century massacre", "20th century wars" */
const isDeedNoun = (lemma: string): boolean => WARS.has(lemma) || tellsOf(lemma, "n");

/** "two weeks after the coup on 3 April": the day is the other side's of that distance. */
function isOtherSide(date: DraftDate, word: number, draft: Needed): boolean {
  const distance = distanceOf(word, draft);
  if (distance === null || distance.other === draft.tree.words[word]?.head) return false;
  const head = draft.tree.headOf(date.words);
  return draft.tree.under(head, distance.other) || follows(date, distance.other, draft);
}

/** Whether a date belongs to a word: nothing that tells of an event of its own stands between them in the tree. */
function hangsOn(date: DraftDate, word: number, eventWords: ReadonlySet<number>, { tree }: Needed): boolean {
  const head = headOfDate(date, tree);
  if (!tree.under(head, word) || standsOutside(date, word, { tree })) return false;
  for (const at of tree.ancestors(head)) {
    if (at === word) return true;
    const verb = tree.words[at];
    // "charged in the August 1998 bombings": not charged then
    if (verb?.head === word && verb.relation.startsWith("obl") && isCourts(word, tree)) return false;
    // "helped them to plan it last year": the last year of the helping too.
    const part = verb?.relation === "xcomp" && tree.dependents(at, "nsubj").length === 0;
    if ((verb?.upos === "VERB" && !part) || eventWords.has(at)) return false;
  }
  return false;
}

/** "Late on Tuesday a bomb killed": "late" may hang on the saying, the day on what happened. */
function headOfDate({ words: { first, after } }: DraftDate, tree: Draft["tree"]): number {
  const lead = tree.words[first];
  const outer = tree.headOf({ first, after });
  return outer === first && lead?.upos === "ADV" && after - first > 1
    ? tree.headOf({ first: first + 1, after })
    : outer;
}

const CLAUSES = new Set(["if", "unless", "once", "after", "before", "until"]);

/** "if they disarm by Friday, nobody will be punished": a date at the end of such a clause is that clause's. */
function closes(date: DraftDate, word: number, { tree }: Needed): boolean {
  const far = date.words.first - word;
  const marked = tree.dependents(word, "mark").some((at) => CLAUSES.has(tree.words[at]?.lower ?? ""));
  if (!marked || far < 1 || far > 8 || tree.under(tree.headOf(date.words), word)) return false;
  return tree.words.slice(word + 1, date.words.first).every(({ upos }) => !["PUNCT", "VERB", "AUX"].includes(upos));
}

function isInOpenClause(date: DraftDate, word: number, draft: Needed): boolean {
  return draft.tree.dependents(word, "advcl").some((at) => closes(date, at, draft));
}

/** "said on Saturday that soldiers had come": what stands before the clause's own opening is the saying's. */
function standsOutside(date: DraftDate, word: number, { tree }: Pick<Draft, "tree">): boolean {
  return tree.dependents(word, "mark").some((at) => tree.words[at]?.lower === "that" && date.words.first < at);
}

/** The other side of it: the saying has the day that the tree hangs in the clause it opens. */
function isPutBefore(date: DraftDate, word: number, { tree }: Needed): boolean {
  if (date.words.first < word || date.words.first - word > 4) return false;
  const clause = tree.dependents(word, "ccomp").find((at) => tree.under(tree.headOf(date.words), at));
  return clause !== undefined && standsOutside(date, clause, { tree });
}

/** "after his arrest in May": the month is the arrest's, whatever the tree says. */
function follows(date: DraftDate, word: number, { tree }: Needed): boolean {
  const between = date.words.first - word - 1;
  if (tree.words[word]?.upos !== "NOUN" || between < 0 || between > 1) return false;
  if (between === 1 && tree.words[word + 1]?.upos !== "ADP") return false;
  return tree
    .dependents(word, "case")
    .some((at) => ["after", "before", "since", "following"].includes(tree.words[at]?.lower ?? ""));
}
