import type { Claim } from "../../../model/claim.ts";
import type { Draft } from "../../draft.ts";
import { boundsAt, canDate } from "./date-bounds.ts";
import { sameOccasion } from "./one-occasion.ts";
import { datedFrom, distanceOf } from "./told-from.ts";

type Needed = Pick<Draft, "tree" | "dates" | "analysis" | "published" | "attributions">;

/** The day of an event: the date expression of its own clause, else, for what is told as past, "no later than publication". */
export function dateOf(word: number, eventWords: ReadonlySet<number>, draft: Needed): Claim["date"] {
  const stated = statedDate(word, eventWords, draft);
  if (stated) return stated;
  if (!draft.published || !isPast(word, draft)) return null;
  return { ref: null, start: null, end: draft.published, precision: "day", how: "published" };
}

/** The date that the text gives an event in its own sentence; null where it gives none. */
export function statedDate(word: number, eventWords: ReadonlySet<number>, draft: Needed): Claim["date"] {
  const near = (at: number) => {
    const date = draft.dates.find((one) => canDate(one) && hangsOn(one, at, eventWords, draft));
    return date ? boundsAt(date, draft) : null;
  };
  const from = (at: number): Claim["date"] => {
    const distance = distanceOf(at, draft);
    return distance && datedFrom(near(distance.other) ?? firstOf(distance.other), distance);
  };
  const firstOf = (at: number): Claim["date"] => {
    for (const other of sameOccasion(at, draft)) {
      const date = isCue(other, draft) ? null : near(other);
      if (date) return date;
    }
    return null;
  };
  return near(word) ?? from(word) ?? firstOf(word);
}

/** The day of a word of saying is that of the saying. */
const isCue = (word: number, { attributions }: Needed) =>
  attributions.some(({ cueWords }) => cueWords.some(({ first, after }) => first <= word && word < after));

/** Whether a date belongs to a word: nothing that tells of an event of its own stands between them in the tree. */
function hangsOn(
  date: Needed["dates"][number],
  word: number,
  eventWords: ReadonlySet<number>,
  { tree }: Needed,
): boolean {
  const head = tree.headOf(date.words);
  if (!tree.under(head, word)) return false;
  for (const at of tree.ancestors(head)) {
    if (at === word) return true;
    if (tree.words[at]?.upos === "VERB" || eventWords.has(at)) return false;
  }
  return false;
}
/** Told in a past tense: "attacked", "was hit", "has fled"; nouns take the tense of their verb. */
export function isPast(word: number, { tree }: Pick<Draft, "tree">): boolean {
  const found = tree.words[word];
  if (!found) return false;
  if (found.upos !== "VERB") {
    const verb = tree.ancestors(word).find((at) => tree.words[at]?.upos === "VERB");
    return verb !== undefined && isPast(verb, { tree });
  }
  const aux = tree.dependents(word, "aux", "aux:pass").map((at) => tree.words[at]?.lower ?? "");
  if (aux.some((form) => ["will", "would", "may", "might", "can", "could", "shall", "should", "must"].includes(form)))
    return false;
  if (aux.some((form) => ["had", "has", "have", "was", "were", "did"].includes(form))) return true;
  return !found.lower.endsWith("ing") && !found.lower.endsWith("s") && found.lower !== found.lemma;
}

/** Old news told again: dated well before publication, or in the past perfect. */
export function toldAs(word: number, date: Claim["date"], { tree, published }: Needed): Claim["told_as"] {
  if (date?.how === "stated" && date.end && published) {
    const days = (Date.parse(published) - Date.parse(date.end)) / 86_400_000;
    if (days > 45) return "background";
    if (days >= 0) return "news";
  }
  const perfect = tree.dependents(word, "aux").some((at) => tree.words[at]?.lower === "had");
  return perfect && date?.how !== "stated" ? "background" : "news";
}
