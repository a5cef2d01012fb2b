import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftAttribution } from "../../draft.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { coverers } from "../../tables.ts";
import { whoAnswersFor } from "./own-crimes.ts";
import { hasMark, isEachOther } from "./syntax.ts";
import { involvedIn } from "./who-is-blamed.ts";

const telling = coverers(({ contentWords }: DraftAttribution) => contentWords);

/** "killed, according to the monitors": who tells of it, outside of what is told. */
export function isTeller(head: number, word: number, draft: Draft): boolean {
  const within = ({ first, after }: WordRange, at: number) => first <= at && at < after;
  if (isControlled(word, draft) || involvedIn(word, draft.tree).includes(head)) return false;
  if (whoAnswersFor(word, draft.tree).includes(head)) return false;
  return telling(draft.attributions, word).some(
    ({ sourceWords, contentWords }) =>
      sourceWords.some((source) => within(source, head)) && !contentWords.some((content) => within(content, head)),
  );
}

const cued = coverers(({ cueWords }: DraftAttribution) => cueWords);

/** "…, human rights groups allege": who alleges stands right before the verb, wherever the tree hangs him. */
export function allegerOf(word: number, { tree, attributions }: Draft): number | undefined {
  if (tree.words[word]?.lemma !== "allege") return undefined;
  const beside = cued(attributions, word)
    .flatMap(({ sourceWords }) => sourceWords)
    .find(({ after }) => after === word);
  return beside && tree.headOf(beside);
}

/** Verbs by which somebody tells of a deed of his own. */
const OWNS_TO = new Set("deny admit confirm acknowledge concede confess plead recall regret report".split(" "));

/** "threatened to bomb": who threatens is who would do it. "denied killing", "confirmed arresting": so is who tells of it. */
function isControlled(word: number, draft: Draft): boolean {
  const { tree } = draft;
  const { relation = "", head = -1, upos } = tree.words[word] ?? {};
  // "denied carrying out the attack"
  if (upos === "NOUN" && relation === "obj" && lightVerb(tree.words[head]?.lemma ?? "") !== null)
    return tree.words[head]?.upos === "VERB" && isControlled(head, draft);
  if (upos !== "VERB") return false;
  if (relation === "conj") return isControlled(head, draft);
  const bare = tree.dependents(word, "nsubj", "mark").length === 0;
  const own = bare && OWNS_TO.has(tree.words[head]?.lemma ?? "");
  // "confessed to planting", "pleaded guilty to ordering"
  const guilt = tree.words[head]?.upos !== "VERB" && OWNS_TO.has(tree.words[tree.words[head]?.head ?? -1]?.lemma ?? "");
  const to = hasMark(word, "to", tree) && tree.dependents(word, "nsubj").length === 0;
  // "accused each other of shelling"
  if (tree.dependents(head, "obj").some((at) => isEachOther(at, tree))) return true;
  if (relation === "advcl") return to && (guilt || OWNS_TO.has(tree.words[head]?.lemma ?? ""));
  return /^[xc]comp$/.test(relation) && (own || (relation === "xcomp" && hasMark(word, "to", tree)));
}
