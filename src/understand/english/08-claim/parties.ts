import type { Party } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import type { Draft, DraftMention } from "../../draft.ts";
import { HARMING } from "./harming.ts";
import { hyphenedFrom } from "./hyphened.ts";
import { throughPartitive } from "./partitives.ts";
import { isNominal, withConjuncts } from "./syntax.ts";
import { isTimeWord } from "./time-words.ts";

/** What parties are found in. */
export type Surroundings = Pick<Draft, "text" | "analysis" | "tree" | "mentions" | "entities">;

const EMPTY = new Set(
  "it there that this which what these those here something anything nothing who whom each".split(" "),
);

const THINGS = new Set(["weapon", "event"]);

const PERCENT = /^(?:%|percent|per)$/;

const atWords = new WeakMap<object, ReadonlyMap<number, DraftMention>>();

/** The mention whose head a word is, or the smallest one that holds it; looked up in a table made once for each list. */
export function mentionAt(word: number, { mentions }: Pick<Draft, "mentions">): DraftMention | null {
  let table = atWords.get(mentions);
  if (!table) {
    table = tableOf(mentions);
    atWords.set(mentions, table);
  }
  return table.get(word) ?? null;
}

function tableOf(mentions: readonly DraftMention[]): ReadonlyMap<number, DraftMention> {
  const size = ({ words }: DraftMention) => words.after - words.first;
  const table = new Map<number, DraftMention>();
  const put = (word: number, mention: DraftMention) => {
    const known = table.get(word);
    const heads = Number(mention.head === word) - Number(known?.head === word);
    if (!known || heads > 0 || (heads === 0 && size(mention) < size(known))) table.set(word, mention);
  };
  for (const mention of mentions) {
    put(mention.head, mention);
    for (let word = mention.words.first; word < mention.words.after; word++) put(word, mention);
  }
  return table;
}

/** The parties that an argument's head word and the words coordinated with it name. */
export function partiesAt(word: number, around: Surroundings): readonly Party[] {
  return withConjuncts(throughPartitive(word, around.tree), around.tree).flatMap((at) => {
    const party = partyAt(throughPartitive(at, around.tree), around);
    return party ? [party] : [];
  });
}

function partyAt(word: number, around: Surroundings): Party | null {
  const { analysis, tree, text } = around;
  const found = analysis.words[word];
  if (!found || !isNominal(word, tree) || isTimeWord(found.lemma)) return null;
  const mention = mentionAt(word, around);
  // "an army helicopter": the army, not what it flies
  const owner = found.relation === "compound" && mention?.head !== word && THINGS.has(mention?.kind ?? "");
  if (mention && !owner) return { entity: mention.entity, span: mention.span, collective: isCollective(word, around) };
  // "It" as a subject stands for somebody even where nobody could be found for it.
  const someone = found.lower === "it" && found.relation === "nsubj";
  // "48 died", "killing eight": people told by their number alone.
  const harmed = /^(?:obj|nsubj:pass)$/.test(found.relation) && HARMING.has(analysis.words[found.head]?.lemma ?? "");
  const counted =
    found.upos === "NUM" &&
    (found.relation === "nsubj" || harmed) &&
    !PERCENT.test(analysis.words[word + 1]?.lower ?? "");
  if ((EMPTY.has(found.lower) && !someone) || (found.upos === "NUM" && !counted) || found.upos === "SYM") return null;
  const first = tree
    .dependents(word, "amod", "compound", "flat", "nmod:poss")
    .filter((at) => at < word && at >= word - 3 && tree.children(at).length === 0)
    .reduce((least, at) => Math.min(least, at), word);
  const start = analysis.words[hyphenedFrom(first, analysis)]?.start ?? found.start;
  return { entity: null, span: spanOf(text, start, found.end), collective: isCollective(word, around) };
}

function isCollective(word: number, { analysis }: Surroundings): boolean {
  const found = analysis.words[word];
  return found !== undefined && found.upos === "NOUN" && found.lower !== found.lemma && found.lower.endsWith("s");
}

/** One party named twice stands once. */
export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter(({ span, entity }) => {
    const key = entity ?? `${span.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
