import type { Analysis, NameSpan, Word } from "../../analysis.ts";

/** Words behind a body's name within which a list goes on. */
const REACH = 20;
/** Words of one body's name. */
const LONGEST = 6;
const AND = new Set(["and", "or"]);

/**
 * "The White House, the Pentagon and the State Department": a body's name behind another's and before an "and" is the next
 * of a list; it would explain the first only between two commas, or as its short form: "the Free Front, the FF, and".
 */
export function withListedBodies(analysis: Analysis): Analysis {
  const words = [...withNounsOfLists(analysis.words)];
  const nameAt = new Map<number, NameSpan>();
  for (const name of analysis.names) for (let at = name.first; at < name.after; at++) nameAt.set(at, name);
  const put = (index: number, changed: Partial<Word>) => {
    const word = words[index];
    if (word) words[index] = { ...word, ...changed };
  };
  for (const { index } of analysis.words) {
    const own = words[index];
    if (own?.upos !== "PROPN" || !/^(?:appos|nsubj)/.test(own.relation)) continue;
    const first = startOf(own, words);
    const [comma, after] = [first - 1, nameAt.get(index)?.after ?? index + 1];
    const one = words[comma]?.text === "," ? listedBefore(own, comma, words) : undefined;
    if (!one || !isBody(own, nameAt, words) || !(isBody(one, nameAt, words) || isPolice(one, words))) continue;
    if (!goesOn(after, words) || isShortFor(own, one, words)) continue;
    const list = one.relation === "conj" ? one.head : one.index;
    put(index, { head: list, relation: "conj" });
    for (const next of words.slice(after, after + REACH))
      if (next.head === index && next.relation === "conj") put(next.index, { head: list });
  }
  return { ...analysis, words };
}

/** The first word of a body's name, "the" and all. */
function startOf({ index }: Word, words: readonly Word[]): number {
  let first = index;
  while (index - first < LONGEST && words[first - 1]?.head === index) {
    if (!/^(?:det|amod|compound|flat)/.test(words[first - 1]?.relation ?? "")) break;
    first--;
  }
  return first;
}

/** Whoever stands right before the comma, or begins the list that ends there: one that this is said to explain, or its twin in the clause. */
function listedBefore(own: Word, comma: number, words: readonly Word[]): Word | undefined {
  for (const word of words.slice(Math.max(0, comma - LONGEST), comma).reverse()) {
    if (word.upos === "PUNCT" || word.upos === "VERB") return undefined;
    const twin = word.head === own.head && (word.relation === own.relation || word.relation === "conj");
    if (own.relation === "appos" && word.index === own.head) return word;
    if (twin) return word;
  }
  return undefined;
}

/** A name that is nobody's and no place's: one the model calls a body, or one behind "the". */
function isBody({ index, upos }: Word, nameAt: ReadonlyMap<number, NameSpan>, words: readonly Word[]): boolean {
  const name = nameAt.get(index);
  if (name) return name.type === "Organization";
  const the = words.slice(Math.max(0, index - LONGEST), index);
  return upos === "PROPN" && the.some(({ head, lower }) => head === index && lower === "the");
}

/** "Kenya police": a body told by its place alone. */
const isPolice = ({ index, upos }: Word, words: readonly Word[]): boolean =>
  upos === "NOUN" && words[index - 1]?.upos === "PROPN" && words[index - 1]?.head === index;

/** Whether "and" follows, or another name and then "and". */
function goesOn(after: number, words: readonly Word[]): boolean {
  if (AND.has(words[after]?.lower ?? "")) return true;
  if (words[after]?.text !== ",") return false;
  for (const { lower, upos, text } of words.slice(after + 1, after + 1 + LONGEST)) {
    if (AND.has(lower)) return true;
    if (!["PROPN", "DET", "ADJ"].includes(upos) && text !== ",") return false;
  }
  return false;
}

/** "FBI" of "Federal Bureau of Investigation". */
function isShortFor(short: Word, long: Word, words: readonly Word[]): boolean {
  const around = words.slice(Math.max(0, long.index - LONGEST), long.index + LONGEST);
  const own = around.filter(({ index, head }) => index === long.index || head === long.index);
  const initials = own.flatMap(({ text, upos }) => (upos === "DET" ? [] : (/^\p{Lu}/u.exec(text) ?? [])));
  return initials.length > 1 && short.text.replace(/\./g, "") === initials.join("");
}

/** "the FBI and Dallas police": of two words in a row that both go on the list, the name belongs to the noun. */
function withNounsOfLists(words: readonly Word[]): readonly Word[] {
  const nouns = new Set<number>();
  const named = words.map((word) => {
    const noun = words[word.index + 1];
    const split = word.upos === "PROPN" && word.relation === "conj" && words[word.index - 1]?.relation === "cc";
    if (!split || noun?.upos !== "NOUN" || noun.relation !== "conj" || noun.head === word.index) return word;
    nouns.add(noun.index);
    return { ...word, head: noun.index, relation: "compound" };
  });
  // "the" belongs to the name behind it, not to the noun at the list's end
  return named.map((word) => {
    const next = named[word.index + 1];
    const astray =
      nouns.has(word.head) && word.relation === "det" && next?.upos === "PROPN" && next.relation === "conj";
    return astray ? { ...word, head: next.index } : word;
  });
}
