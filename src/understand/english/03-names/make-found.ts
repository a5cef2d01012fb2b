import type { MentionKind } from "../../../model/mention.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { titleNamed } from "../../lexicon/titles.ts";
import type { Found } from "./found.ts";
import { phraseOf } from "./phrase.ts";

type Needed = Pick<Draft, "tree">;

/** A named mention with the phrase around it. */
export function makeFound(words: WordRange, kind: MentionKind, { tree }: Needed): Found {
  const own = tree.headOf(words);
  const head = kind === "person" ? titleHead(own, words, tree) : own;
  const phrase = phraseOf(head, tree);
  const whole = { first: Math.min(phrase.first, words.first), after: Math.max(phrase.after, words.after) };
  return { words, phrase: whole, head, kind, form: "name", standsFor: null };
}

/** "President X": where the parse hangs the name on its title, the title heads the phrase. */
function titleHead(own: number, words: WordRange, tree: Needed["tree"]): number {
  const above = tree.words[own]?.head ?? -1;
  const relation = tree.words[own]?.relation ?? "";
  const title = tree.words[above];
  if (!title || above >= words.first || words.first - above > 3) return own;
  if (!["flat", "appos", "compound", "nmod"].includes(relation.split(":")[0] ?? "")) return own;
  const between = tree.words.slice(above + 1, words.first).every(({ upos }) => upos !== "PUNCT" && upos !== "ADP");
  return between && titleNamed(title.lower) ? above : own;
}
