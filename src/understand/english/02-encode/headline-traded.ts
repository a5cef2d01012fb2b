import { around, type Words } from "./headline-pairs.ts";

const TRADES = new Set(["trade", "exchange", "swap"]);
const TRADED = new Set(
  "blame fire gunfire accusations barbs insults threats jibes blows strikes shots missiles rockets words".split(" "),
);

/** "Chad and Niger trade blame", "India and Pakistan trade fire": what two sides do to each other, taken for goods. */
export function tradedWords(at: number, words: Words): boolean {
  const [last, verb, object] = [words[at - 1], words[at], words[at + 1]];
  if (!verb || !last || !object || !TRADES.has(verb.lower) || !TRADED.has(object.lower)) return false;
  if (around(at, words).some(({ head, relation }) => head === at && relation === "nsubj")) return false;
  if (verb.head !== object.index && object.head !== at) return false;
  const top = verb.head === object.index ? object : verb;
  const first = last.relation === "conj" ? words[last.head] : last;
  if (!first || first.index >= at || !/^(?:NOUN|PROPN)$/.test(first.upos)) return false;
  for (const word of around(at, words)) if (word.head === object.index && word.index > object.index) word.head = at;
  Object.assign(verb, { upos: "VERB", lemma: verb.lower, head: top.head, relation: top.relation });
  Object.assign(object, { upos: "NOUN", head: at, relation: "obj" });
  Object.assign(first, { head: at, relation: "nsubj" });
  return true;
}
