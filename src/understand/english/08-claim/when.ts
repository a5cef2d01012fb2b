import type { Claim } from "../../../model/claim.ts";
import type { Draft, DraftDate } from "../../draft.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";

type Needed = Pick<Draft, "tree" | "dates" | "analysis" | "published">;

/** The day of an event: the date expression of its own clause, else, for what is told as past, "no later than publication". */
export function dateOf(word: number, eventWords: ReadonlySet<number>, draft: Needed): Claim["date"] {
  const own = statedDate(word, eventWords, draft);
  if (own) return { ref: own.id, start: own.start, end: own.end, precision: own.precision, how: "stated" };
  if (!draft.published || !isPast(word, draft)) return null;
  return { ref: null, start: null, end: draft.published, precision: "day", how: "published" };
}

export function statedDate(word: number, eventWords: ReadonlySet<number>, draft: Needed): DraftDate | null {
  const usable = draft.dates.filter(({ start, type }) => start !== null && (type === "DATE" || type === "TIME"));
  const near = (at: number) => usable.find((date) => hangsOn(date, at, eventWords, draft)) ?? null;
  const own = near(word);
  if (own) return own;
  const found = draft.analysis.words[word];
  if (!found || found.head < 0) return null;
  const above = draft.analysis.words[found.head];
  const carried = ["obj", "nsubj", "obl", "nsubj:pass"].includes(found.relation) && above?.upos === "VERB";
  if (found.upos !== "VERB" && carried && above && (lightVerb(above.lemma) || happens(above.lemma)))
    return near(above.index);
  if (found.relation === "xcomp") return near(found.head);
  if (found.relation === "conj" && above?.upos === "VERB") return near(found.head);
  return null;
}

const HAPPENS = new Set(
  "occur happen take break erupt begin start end go come follow leave kill wound injure".split(" "),
);
const happens = (lemma: string) => HAPPENS.has(lemma);

/** Whether a date belongs to a word: nothing that tells of an event of its own stands between them in the tree. */
function hangsOn(date: DraftDate, word: number, eventWords: ReadonlySet<number>, { tree }: Needed): boolean {
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
