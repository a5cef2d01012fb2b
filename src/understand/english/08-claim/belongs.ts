import type { Draft } from "../../draft.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { titleNamed } from "../../lexicon/titles.ts";
import type { Tree } from "../../tree.ts";
import { mentionAt } from "./parties.ts";
import { throughPartitive } from "./partitives.ts";
import { isQuantity } from "./syntax.ts";

type Grounds = Pick<Draft, "analysis" | "tree" | "mentions">;

const ACTING = new Set(["person", "organization", "group", "nationality", "place"]);

/** Whether a word stands for somebody who can act. */
export function isActing(word: number, grounds: Grounds): boolean {
  return ACTING.has(mentionAt(word, grounds)?.kind ?? "");
}

/** Whether an argument is of a class: by its mention's kind, or by its dictionary form. */
export function belongs(word: number, name: string, grounds: Grounds): boolean {
  const wanted = objectClass(name);
  const at = throughPartitive(word, grounds.tree);
  const found = grounds.analysis.words[at];
  if (!wanted || !found) return false;
  if (name === "any") return true;
  if ([found.lemma, found.lower, found.lower.replace(/s$/, "")].some((form) => wanted.words.has(form))) return true;
  const other = found.upos === "PRON" || found.upos === "PROPN";
  if (other && [...standsFor(at, grounds), ...beside(at, grounds)].some((form) => wanted.words.has(form))) return true;
  if (name === "armed" && isArmed(at, grounds.tree)) return true;
  if (name === "politician" && titles(at, grounds).some((form) => wanted.words.has(form))) return true;
  const kind = mentionAt(at, grounds)?.kind;
  if (kind !== undefined) return wanted.kinds.has(kind);
  return (found.upos === "NUM" || found.upos === "PRON" || isQuantity(at, grounds.tree)) && wanted.kinds.has("person");
}

/** "Senator Clark", "the opposition leader": what stands before a name or a noun and says who he is. */
function titles(word: number, grounds: Grounds): readonly string[] {
  const { upos, lemma = "" } = grounds.analysis.words[word] ?? {};
  // "opposition fighters" are no politicians
  if (upos !== "PROPN" && (titleNamed(lemma) === null || belongs(word, "armed", grounds))) return [];
  return grounds.tree.dependents(word, "nmod:desc", "compound").map((at) => grounds.tree.words[at]?.lower ?? "");
}

/** "masked men", "armed villagers": whom the text calls armed. */
function isArmed(word: number, tree: Tree): boolean {
  return tree.dependents(word, "amod", "acl").some((at) => ARMED.has(tree.words[at]?.lower ?? ""));
}

const ARMED = new Set(["armed", "masked", "hooded", "uniformed", "heavily-armed", "machete-wielding"]);

/** The head words by which the text calls what a pronoun or a name stands for: "the Orvella", "the freighter". */
function standsFor(word: number, { mentions, analysis }: Grounds): readonly string[] {
  const mention = mentionAt(word, { mentions });
  if (mention === null || (mention.form === "name" && mention.kind === "person")) return [];
  return formsOf(mentions, analysis).get(mention.entity) ?? [];
}

/** What a name is called beside it: "the Orvella, a freighter". */
function beside(word: number, { tree, mentions }: Grounds): readonly string[] {
  if (tree.words[word]?.upos !== "PROPN" || mentionAt(word, { mentions })?.kind === "person") return [];
  return tree.dependents(word, "appos").flatMap((at) => tree.words[at]?.lemma ?? []);
}

const made = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** Of each entity the head words of its mentions that are no pronouns; made once for each list. */
function formsOf(
  mentions: Grounds["mentions"],
  { words }: Grounds["analysis"],
): ReadonlyMap<string, readonly string[]> {
  const known = made.get(mentions);
  if (known) return known;
  const table = new Map<string, string[]>();
  for (const { entity, form, head } of mentions) {
    if (form === "pronoun" || entity === null) continue;
    const own = table.get(entity) ?? [];
    own.push(words[head]?.lemma ?? "", (words[head]?.lower ?? "").replace(/s$/, ""));
    table.set(entity, own);
  }
  made.set(mentions, table);
  return table;
}
