import type { RelationType } from "../../../../model/vocabulary.ts";
import type { Draft } from "../../../draft.ts";
import { mentionAt } from "../parties.ts";
import { antecedent } from "../syntax.ts";
import { phraseBeginningAt } from "./mention-tables.ts";

/** Titles that may stand between an office and a name: "spokesman Group Captain X". */
const STACKED = 4;
/** Words of an office's phrase before its comma. */
const FAR = 10;
const TITLE_LIKE = ["compound", "nmod:desc", "flat"];

/** Whoever is said to have an office: beside it, the subject of "to be", or the name that the title stands before. */
export function holdersOf(word: number, type: RelationType, draft: Draft): readonly number[] {
  const { tree, analysis } = draft;
  const found = analysis.words[word];
  if (!found) return [];
  // Places and parts have no titles: only what is set beside them counts.
  const placed = type === "located_in" || type === "part_of";
  const nominal = (at: number) => ["PROPN", "NOUN", "PRON"].includes(analysis.words[at]?.upos ?? "");
  const beside = tree.dependents(word, ...(placed ? ["appos"] : ["appos", "flat"])).filter(nominal);
  if (beside.length > 0 && !tree.dependents(word, "nsubj").length) return beside;
  if (tree.dependents(word, "cop").length > 0)
    return tree
      .dependents(word, "nsubj")
      .filter(nominal)
      .flatMap((at) => antecedent(at, word, tree));
  if (!placed) {
    const titled = nameBehind(word, draft);
    if (titled !== null) return [titled];
  }
  const apposed = placed ? null : nameBehindComma(word, draft);
  if (apposed !== null && !TITLE_LIKE.includes(found.relation) && found.relation !== "appos") return [apposed];
  const under = placed ? ["appos", "nmod:desc"] : ["appos", ...TITLE_LIKE];
  if (under.includes(found.relation) && nominal(found.head)) return [found.head];
  // The mention's own name, where the tree takes title and name as one: "Mayor X".
  const mention = placed ? null : mentionAt(word, draft);
  return mention && mention.form === "name" && mention.head !== word ? [mention.head] : [];
}

/** The person's name that a row of titles leads to. */
function nameBehind(word: number, draft: Draft): number | null {
  const { tree } = draft;
  let at = word;
  for (let step = 0; step < STACKED; step++) {
    const found = tree.words[at];
    if (!found || !TITLE_LIKE.includes(found.relation) || found.head <= at) return null;
    at = found.head;
    const mention = mentionAt(at, draft);
    if (mention?.head === at && mention.form === "name" && mention.kind === "person") return at;
  }
  return null;
}

/** "the former president of Mali, Karim Nour, was …": the name between commas, wherever the tree hangs it. */
function nameBehindComma(word: number, { tree, mentions, analysis }: Draft): number | null {
  const name = Array.from({ length: FAR }, (_, i) => phraseBeginningAt(mentions, word + 1 + i)).find(
    (mention) => mention?.kind === "person" && mention.form === "name",
  );
  if (!name) return null;
  const comma = name.phraseWords.first - 1;
  const between = analysis.words.slice(word + 1, comma);
  if (analysis.words[comma]?.text !== "," || !between.every(({ index }) => tree.under(index, word))) return null;
  const next = analysis.words[name.words.after];
  return next === undefined || /^[,.;:)]$/.test(next.text) || next.upos === "VERB" ? name.head : null;
}
