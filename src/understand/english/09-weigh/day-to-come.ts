import type { Draft, DraftClaim, DraftDate } from "../../draft.ts";
import { firstByKey } from "../../tables.ts";
import type { Sign } from "./sign.ts";

type Needed = Pick<Draft, "tree" | "published" | "dates">;

const NOW = new Set(["is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"]);
const dateOf = firstByKey(({ id }: DraftDate) => id);

/** "is sending 300 troops next month", "are meeting on Tuesday": what goes on now has no day to come, so it is planned. */
export function dayToCome({ word, date }: DraftClaim, { tree, published, dates }: Needed): readonly Sign[] {
  const start = date?.how === "stated" ? date.start : null;
  if (!start || !date?.ref || !published || start <= published.slice(0, 10)) return [];
  const verb = verbOf(word, tree);
  const day = dateOf(dates, date.ref);
  if (verb === null || !day || isOfAnother(day, tree)) return [];
  const now = tree.dependents(verb, "aux").find((at) => NOW.has(tree.words[at]?.lower ?? ""));
  return now === undefined ? [] : [{ modality: "planned", negates: false, word: now }];
}

/** The word itself where it goes on, "meeting"; of what is held or visited the verb that it is object of, "holding an election". */
function verbOf(word: number, { words }: Draft["tree"]): number | null {
  const found = words[word];
  const at = found?.upos === "NOUN" && /^(?:obj|nsubj)$/.test(found.relation) ? found.head : word;
  return words[at]?.upos === "VERB" && words[at]?.lower.endsWith("ing") ? at : null;
}

const SIDES = new Set(["before", "after", "until", "ahead", "for", "since", "over"]);

/** "is campaigning before the vote next month": the month is the vote's. */
function isOfAnother({ words: { first } }: DraftDate, tree: Draft["tree"]): boolean {
  const noun = /^(?:on|in)$/.test(tree.words[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  if (tree.words[noun]?.upos !== "NOUN") return false;
  return tree.dependents(noun, "case").some((at) => SIDES.has(tree.words[at]?.lower ?? ""));
}
