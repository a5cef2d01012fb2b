import type { Analysis, Word } from "../../analysis.ts";

const LEADING = new Set([
  "for",
  "with",
  "to",
  "from",
  "of",
  "on",
  "in",
  "against",
  "at",
  "by",
  "near",
  "as",
  "during",
  "around",
]);

/**
 * "asked the government for troops": where the parse gives a verb two objects and the second has a preposition, the first
 * is the object; "killed a general in Damascus", where both are objects, too, and "killing five and looting a shop" has one for each. "named Rao, who heads the guard, to replace him": a name right behind its verb is the object of naming.
 */
export function withSecondObjects(analysis: Analysis): Analysis {
  const { words } = analysis;
  const led = new Map<number, string>();
  const withObject = new Map<number, number>();
  const given = new Map<number, number>();
  for (const { index, relation, head, lower } of words) {
    if (relation === "case" && LEADING.has(lower)) led.set(head, lower);
    if (relation === "obj" && !withObject.has(head)) withObject.set(head, index);
    if (relation === "iobj") given.set(head, index);
  }
  const changed = new Map<number, Word>();
  for (const word of words) {
    const { index, relation, head } = word;
    const first = words[given.get(head) ?? -1];
    if (relation === "obj" && led.has(index) && first && first.index < index) {
      changed.set(index, { ...word, relation: "obl" });
      changed.set(first.index, { ...first, relation: "obj" });
    }
    // "accused the army of torture, a charge the government rejected"
    if (relation === "obj" && SUMS_UP.has(word.lemma) && isApart(index, words) && first && first.index < index) {
      changed.set(index, { ...word, relation: "parataxis" });
      changed.set(first.index, { ...first, relation: "obj" });
    }
    const other = relation === "obj" ? withObject.get(head) : undefined;
    if (other !== undefined && other < index && led.has(index) && !changed.has(index))
      changed.set(
        index,
        led.get(index) === "of" ? { ...word, relation: "nmod", head: other } : { ...word, relation: "obl" },
      );
    const joined = other !== undefined && other < index && !led.has(index) ? verbBetween(other, word, words) : null;
    if (joined !== null && !changed.has(index)) changed.set(index, { ...word, head: joined });
    const naming = words[head]?.upos === "VERB" && !withObject.has(head) && head === index - 1;
    if (relation === "xcomp" && word.upos === "PROPN" && naming && NAMING.has(words[head]?.lemma ?? ""))
      changed.set(index, { ...word, relation: "obj" });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => changed.get(word.index) ?? word) };
}

const SUMS_UP = new Set(["charge", "claim", "accusation", "allegation", "assertion"]);

/** Behind a comma, with or without an article. */
const isApart = (at: number, words: readonly Word[]): boolean =>
  words[at - 1]?.text === "," || (words[at - 1]?.upos === "DET" && words[at - 2]?.text === ",");

/** "killing five people and looting livestock": the verb joined between the two objects has the second one, if none of its own. */
function verbBetween(first: number, { index, head }: Word, words: readonly Word[]): number | null {
  const verb = words
    .slice(first + 1, index)
    .findLast(({ upos, relation, head: on }) => upos === "VERB" && relation === "conj" && on === head);
  if (!verb || words.slice(verb.index + 1, index).some(({ upos }) => upos === "VERB" || upos === "NOUN")) return null;
  return words.slice(verb.index + 1, index + 12).some((word) => word.head === verb.index && word.relation === "obj")
    ? null
    : verb.index;
}

const NAMING = new Set("name appoint choose nominate pick select elect designate promote install".split(" "));
