import { modalWord } from "../../lexicon/modality.ts";
import type { Tree } from "../../tree.ts";
import { auxiliarySigns } from "./auxiliaries.ts";
import { conditionOf } from "./conditions.ts";
import { type Grounds, negation, type Sign, signAt } from "./sign.ts";
import { withoutWish } from "./undone.ts";

const known = new WeakMap<Tree, Map<number, readonly Sign[]>>();

/** Auxiliaries, negations, marks and modifiers that hang on the word itself, and the condition it hangs on. */
export function ownSigns(word: number, grounds: Grounds): readonly Sign[] {
  const signs = known.get(grounds.tree) ?? new Map<number, readonly Sign[]>();
  known.set(grounds.tree, signs);
  const before = signs.get(word);
  if (before) return before;
  const children = grounds.tree.children(word);
  const beside = children.flatMap((child) => signsOfChild(child, word, grounds));
  const clause = children.length === 0 ? [] : [...auxiliarySigns(word, grounds), ...conditionOf(word, grounds)];
  const own = withoutWish(word, turned(word, [...beside, ...clause], grounds), grounds);
  signs.set(word, own);
  return own;
}

/** "It is not clear who": that it is unclear is no negation. */
function turned(word: number, signs: readonly Sign[], { analysis }: Grounds): readonly Sign[] {
  const { lemma = "", upos } = analysis.words[word] ?? {};
  const found = upos === "ADJ" ? modalWord(lemma, "negated") : null;
  if (!found || !signs.some(({ negates }) => negates)) return signs;
  return [...signs.filter(({ negates }) => !negates), ...signAt(found, word)];
}

function signsOfChild(child: number, word: number, grounds: Grounds): readonly Sign[] {
  const { tree, analysis } = grounds;
  const found = analysis.words[child];
  if (!found) return [];
  const { lemma, lower, relation } = found;
  if (relation === "mark" || relation === "case") {
    if (concessive(child, grounds)) return [];
    // "if" in "asked if", "no word if" is no condition; "without" also stands before nouns.
    const asked = lower === "if" && /^(?:[cx]comp|acl$)/.test(analysis.words[word]?.relation ?? "");
    const alone = modalWord(asked ? "whether" : lower, "mark");
    return signAt((asked ? null : modalWord(phraseAt(child, grounds), "mark")) ?? alone, child);
  }
  if (relation === "cc") return signAt(modalWord(phraseAt(child, grounds), "mark"), child);
  if (relation === "advmod" || relation === "cc:preconj") {
    return narrowed(child, grounds) || isRareKind(child, word, grounds)
      ? []
      : signAt(modalWord(lemma, "modifier") ?? noLonger(child, grounds), child);
  }
  if (relation === "amod" || relation === "det" || relation === "compound") {
    // "a no-confidence vote", "the No. 1 force"
    if (lower === "no" && ["-", "."].includes(analysis.words[child + 1]?.text ?? "")) return [];
    if (isBound(child, analysis.words)) return [];
    const modifier = modalWord(lemma, "modifier") ?? modalWord(lower, "modifier");
    return [...signAt(modifier, child), ...(relation === "amod" ? noAmong(child, grounds) : [])];
  }
  if (/^(?:nsubj|obj|obl)/.test(relation)) return nobody(child, relation, tree.words[word]?.upos ?? "", grounds);
  return [];
}

/** "rather than", "instead of": several words that are one. */
function phraseAt(mark: number, { tree, analysis }: Grounds): string {
  const words = [mark, ...tree.dependents(mark, "fixed")];
  return words.map((at) => analysis.words[at]?.lower ?? "").join(" ");
}

/** "not only", "not just", "not all": the negation is about something else than the event. */
const NARROWING = new Set("only just merely simply all until because least".split(" "));

function narrowed(child: number, { analysis }: Grounds): boolean {
  const lower = analysis.words[child]?.lower ?? "";
  return isBound(child, analysis.words) || (lower === "not" && NARROWING.has(analysis.words[child + 1]?.lower ?? ""));
}

/** "no fewer than 30 people": a least or a most number, and nobody denied. */
const isBound = (no: number, words: Grounds["analysis"]["words"]): boolean =>
  /^(?:no|not)$/.test(words[no]?.lower ?? "") &&
  /^(?:fewer|less|more)$/.test(words[no + 1]?.lower ?? "") &&
  words[no + 2]?.lower === "than";

/** "no" that there are none, and does not bound a number. */
const isNone = (at: number, { analysis }: Grounds): boolean =>
  analysis.words[at]?.lower === "no" && !isBound(at, analysis.words);

/** "Rarely has Israel bombed", "has rarely attacked so close": what is rare in its kind has happened. */
function isRareKind(child: number, word: number, { tree, analysis }: Grounds): boolean {
  if (!/^(?:rarely|seldom)$/.test(analysis.words[child]?.lower ?? "")) return false;
  if (
    /^(?:aux|cop)/.test(analysis.words[child + 1]?.relation ?? "") &&
    tree.dependents(word, "nsubj").some((at) => at > child + 1)
  )
    return true;
  const { after } = tree.subtree(word);
  return analysis.words.slice(child, after).some(({ lower }) => lower === "so" || lower === "such");
}

/** "even if", "as if". */
function concessive(mark: number, { analysis }: Grounds): boolean {
  return analysis.words[mark]?.lower === "if" && ["even", "as"].includes(analysis.words[mark - 1]?.lower ?? "");
}

/** "no longer", "no more". */
function noLonger(child: number, { analysis }: Grounds) {
  const longer = ["longer", "more"].includes(analysis.words[child]?.lower ?? "");
  return longer && analysis.words[child - 1]?.lower === "no" ? modalWord("no", "modifier") : null;
}

/** "no specific threats", where the parser hangs "no" on the adjective. */
function noAmong(adjective: number, grounds: Grounds): readonly Sign[] {
  return grounds.tree
    .dependents(adjective, "det", "advmod")
    .filter((at) => isNone(at, grounds))
    .map(negation);
}

const NOBODY = new Set("nobody none nothing nowhere neither no-one".split(" "));
const NO_CASE = new Set("way time circumstance case account event".split(" "));

/** "nobody", "no one", "no civilian", "none of them" as subject or object; "in no way". */
function nobody(child: number, relation: string, upos: string, grounds: Grounds): readonly Sign[] {
  const { tree, analysis } = grounds;
  const found = analysis.words[child];
  if (!found || (upos !== "VERB" && upos !== "AUX" && upos !== "ADJ" && upos !== "NOUN")) return [];
  if (relation.startsWith("obl") && !NO_CASE.has(found.lemma)) return [];
  if (NOBODY.has(found.lower)) return [negation(child)];
  const determined = tree.dependents(child, "det", "advmod").filter((at) => isNone(at, grounds));
  if (determined.length > 0) return determined.map(negation);
  const none = tree.dependents(child, "advmod").filter((at) => isNotOne(at, grounds));
  if (none.length > 0) return none.map(negation);
  return tree.dependents(child, "amod").flatMap((at) => noAmong(at, grounds));
}

/** "not one rebel", "not everyone": what is said of them is not so; of "not only the rebels" and "not all rebels" it is, of some. */
const isNotOne = (word: number, { analysis }: Grounds): boolean =>
  analysis.words[word]?.lower === "not" &&
  /^(?:one|a|single|everyone|everybody|everything|every)$/.test(analysis.words[word + 1]?.lower ?? "");
