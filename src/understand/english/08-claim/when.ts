import type { Claim } from "../../../model/claim.ts";
import { inSentence } from "../../by-sentence.ts";
import type { Draft } from "../../draft.ts";
import { partAt } from "../../part-at.ts";
import { isCue } from "./cue-words.ts";
import { boundsAt, canDate } from "./date-bounds.ts";
import { sameOccasion } from "./one-occasion.ts";
import { datedFrom, distanceOf } from "./told-from.ts";

type Needed = Pick<Draft, "tree" | "dates" | "analysis" | "published" | "attributions" | "frame">;

/**
 * The day of an event: the date expression of its own clause or occasion; for what is done by saying it now ("we condemn"),
 * the day of publication; for what is told as past, "no later than publication".
 */
export function dateOf(word: number, type: string, eventWords: ReadonlySet<number>, draft: Needed): Claim["date"] {
  const stated = statedDate(word, eventWords, draft);
  if (stated || !draft.published) return stated;
  if (SPOKEN.has(type) && isNow(word, draft))
    return { ref: null, start: draft.published, end: draft.published, precision: "day", how: "tense" };
  if (!isPast(word, draft)) return null;
  return { ref: null, start: null, end: draft.published, precision: "day", how: "published" };
}

/** Acts that are done in words: told in the present, they are done by the report itself or on its day. */
const SPOKEN = new Set(["ACCUSE", "SUPPORT", "REQUEST", "REJECT", "THREATEN", "AGREE"]);

/** The date that the text gives an event in its own sentence; null where it gives none. */
export function statedDate(word: number, eventWords: ReadonlySet<number>, draft: Needed): Claim["date"] {
  const near = (at: number) => {
    const inside = inSentence(draft.dates, at, draft.analysis).find(
      (one) => canDate(one) && one.words.first <= at && at < one.words.after,
    );
    if (inside) return boundsAt(inside, draft, true);
    const date = inSentence(draft.dates, at, draft.analysis).find(
      (one) =>
        canDate(one) &&
        (follows(one, at, draft) ||
          isPutBefore(one, at, draft) ||
          closes(one, at, draft) ||
          (hangsOn(one, at, eventWords, draft) && !isInOpenClause(one, at, draft))),
    );
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

/** "now, on Monday": a present tense that is neither a headline's nor a habit's. */
function isNow(word: number, { tree, frame }: Needed): boolean {
  const found = tree.words[word];
  const part = found ? partAt(found.start, frame.parts) : null;
  if (!found || found.upos !== "VERB" || (part && part.kind !== "body")) return false;
  const aux = tree.dependents(word, "aux").map((at) => tree.words[at]?.lower ?? "");
  if (found.lower.endsWith("ing"))
    return aux.some((form) => ["is", "are", "am", "'re", "’re", "'m", "’m"].includes(form));
  const wants = found.relation === "xcomp" && ["want", "wish", "like"].includes(tree.words[found.head]?.lower ?? "");
  const free = !["xcomp", "acl", "advcl"].includes(found.relation) && tree.dependents(word, "nsubj").length > 0;
  return aux.length === 0 && (free || wants) && (found.lower === found.lemma || found.lower.endsWith("s"));
}

/** Whether a date belongs to a word: nothing that tells of an event of its own stands between them in the tree. */
function hangsOn(
  date: Needed["dates"][number],
  word: number,
  eventWords: ReadonlySet<number>,
  { tree }: Needed,
): boolean {
  const head = tree.headOf(date.words);
  if (!tree.under(head, word) || standsOutside(date, word, { tree })) return false;
  for (const at of tree.ancestors(head)) {
    if (at === word) return true;
    const verb = tree.words[at];
    // "helped them to plan it last year": the last year of the helping too.
    const part = verb?.relation === "xcomp" && tree.dependents(at, "nsubj").length === 0;
    if ((verb?.upos === "VERB" && !part) || eventWords.has(at)) return false;
  }
  return false;
}

const CLAUSES = new Set(["if", "unless", "once", "after", "before", "until"]);

/** "if they disarm by Friday, nobody will be punished": a date at the end of such a clause is that clause's. */
function closes(date: Needed["dates"][number], word: number, { tree }: Needed): boolean {
  const far = date.words.first - word;
  const marked = tree.dependents(word, "mark").some((at) => CLAUSES.has(tree.words[at]?.lower ?? ""));
  if (!marked || far < 1 || far > 8 || tree.under(tree.headOf(date.words), word)) return false;
  return tree.words.slice(word + 1, date.words.first).every(({ upos }) => !["PUNCT", "VERB", "AUX"].includes(upos));
}

function isInOpenClause(date: Needed["dates"][number], word: number, draft: Needed): boolean {
  return draft.tree.dependents(word, "advcl").some((at) => closes(date, at, draft));
}

/** "said on Saturday that soldiers had come": what stands before the clause's own opening is the saying's. */
function standsOutside(date: Needed["dates"][number], word: number, { tree }: Pick<Draft, "tree">): boolean {
  return tree.dependents(word, "mark").some((at) => tree.words[at]?.lower === "that" && date.words.first < at);
}

/** The other side of it: the saying has the day that the tree hangs in the clause it opens. */
function isPutBefore(date: Needed["dates"][number], word: number, { tree }: Needed): boolean {
  if (date.words.first < word || date.words.first - word > 4) return false;
  const clause = tree.dependents(word, "ccomp").find((at) => tree.under(tree.headOf(date.words), at));
  return clause !== undefined && standsOutside(date, clause, { tree });
}

/** "after his arrest in May": the month is the arrest's, whatever the tree says. */
function follows(date: Needed["dates"][number], word: number, { tree }: Needed): boolean {
  const between = date.words.first - word - 1;
  if (tree.words[word]?.upos !== "NOUN" || between < 0 || between > 1) return false;
  if (between === 1 && tree.words[word + 1]?.upos !== "ADP") return false;
  return tree
    .dependents(word, "case")
    .some((at) => ["after", "before", "since", "following"].includes(tree.words[at]?.lower ?? ""));
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
  // "stormed the post, seizing arms": the participle is told with its verb.
  const told = ["advcl", "xcomp", "acl"].includes(found.relation) && aux.length === 0 && found.lower.endsWith("ing");
  if (told && found.head >= 0 && tree.words[found.head]?.upos === "VERB") return isPast(found.head, { tree });
  if (found.lower === found.lemma) return UNCHANGED.has(found.lemma) && !isInfinitive(word, { tree });
  return !found.lower.endsWith("ing") && !found.lower.endsWith("s");
}

/** Verbs whose past looks like their present: without a helper news tells the past by them. */
const UNCHANGED = new Set(
  "set hit put cut shut hurt let beat cost burst cast quit split spread shed thrust".split(" "),
);

function isInfinitive(word: number, { tree }: Pick<Draft, "tree">): boolean {
  return tree.dependents(word, "mark").some((at) => tree.words[at]?.lower === "to");
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
