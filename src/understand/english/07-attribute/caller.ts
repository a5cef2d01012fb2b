import type { Source } from "../../../model/chain.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { Cue } from "./cue.ts";
import { mentionAt, sourceOf, withoutCase } from "./source-of.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "mentions" | "entities">;

/** How many words of the phrase are looked at: "a man who said by phone that he was speaking for the front". */
const REACH = 20;

/**
 * "A man who said he was speaking for the front claimed the bombing", "a caller claimed it on behalf of the front": the front
 * claims it, through whoever calls. Null where nobody else is spoken for.
 */
export function claimedFor(
  head: number,
  range: WordRange,
  cue: Cue,
  speaker: Source,
  draft: Needed,
): { source: Source; through: Source } | null {
  const words = [...wordsIn(range, head), ...behind(cue, draft)];
  const group = words.flatMap((word) => spokenForAt(word, draft)).find((at) => isGroup(at, draft));
  if (group === undefined) return null;
  const source = sourceOf(group, withoutCase(draft.tree.subtree(group), draft), draft);
  return { source, through: speaker };
}

const wordsIn = ({ after }: WordRange, head: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(after, head + REACH) - head) }, (_, i) => head + i);

/** "claimed responsibility for the bombing on behalf of", wherever the tree hangs it. */
function behind({ word }: Cue, { tree, analysis }: Needed): readonly number[] {
  const end = Math.min(word + REACH, tree.subtree(word).after);
  return analysis.words.slice(word + 1, end).map(({ index }) => index);
}

function spokenForAt(word: number, { tree, analysis }: Needed): readonly number[] {
  const { lemma = "", relation, head = -1 } = analysis.words[word] ?? {};
  const has = (at: number, preposition: string) =>
    tree.dependents(at, "case").some((mark) => analysis.words[mark]?.lower === preposition);
  if (lemma === "represent")
    return [word, ...(relation === "xcomp" ? [head] : [])].flatMap((at) => tree.dependents(at, "obj"));
  if (lemma === "speak") return tree.dependents(word, "obl").filter((at) => has(at, "for"));
  const stands = (lemma === "behalf" && has(word, "on")) || (lemma === "name" && has(word, "in"));
  return stands ? tree.dependents(word, "nmod").filter((at) => has(at, "of")) : [];
}

/** A body or people; of names whatever is no person's. */
function isGroup(word: number, draft: Needed): boolean {
  const { form, kind } = mentionAt(word, draft) ?? {};
  return form === "name" ? kind !== "person" : kind === "organization" || kind === "group";
}
