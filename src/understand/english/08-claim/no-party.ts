import { answeredNouns } from "../../answered-nouns.ts";
import type { Draft } from "../../draft.ts";
import type { EventEntry } from "../../lexicon/events.ts";
import { belongs } from "./belongs.ts";
import { mentionAt } from "./parties.ts";
import { withConjuncts } from "./syntax.ts";
import { isTeller } from "./tellers.ts";

/** Whether an argument of a word that tells of an event is none of its parties. */
export const isNoParty = (head: number, word: number, entry: EventEntry, draft: Draft): boolean =>
  isOwnWord(head, word, entry, draft) ||
  isTeller(head, word, draft) ||
  isOwnPhrase(head, word, draft) ||
  isOwnMedium(head, word, draft) ||
  isManner(head, draft) ||
  answeredNouns(draft.analysis).some(({ noun }) => noun === head);

/** "traded fire": the fire belongs to the event's own words and is nobody's part. */
function isOwnWord(head: number, word: number, { word: { tokens, pos } }: EventEntry, draft: Draft): boolean {
  const { tree } = draft;
  // "holds four hostages": people are parties all the same.
  const own = (at: number) => tokens.slice(1).includes(tree.words[at]?.lemma ?? "") && !belongs(at, "living", draft);
  return pos === "v" && head !== word && withConjuncts(head, tree).some(own);
}

/** "air strikes": what is named together with the event is no party to it. */
function isOwnPhrase(head: number, word: number, draft: Draft): boolean {
  const mention = head === word ? null : mentionAt(head, draft);
  return mention !== null && mention.head === word && mention.form === "description";
}

const MANNERS = new Set("range distance random gunpoint knifepoint".split(" "));

/** "shot at close range", "fired at random": how, and not at whom. */
const isManner = (head: number, { tree }: Draft): boolean =>
  MANNERS.has(tree.words[head]?.lemma ?? "") && tree.dependents(head, "case").length > 0;

const MEDIA = new Set("agency channel website site account page radio television station outlet newspaper".split(" "));

const CLAIMING = new Set(["responsibility", "claim"]);

/** "claimed responsibility for the attack on its Telegram channel": where it was said, not what was attacked. */
function isOwnMedium(head: number, word: number, { tree }: Draft): boolean {
  if (!MEDIA.has(tree.words[head]?.lemma ?? "")) return false;
  const its = tree.dependents(head, "nmod:poss").some((at) => tree.words[at]?.upos === "PRON");
  return its && tree.ancestors(word).some((at) => CLAIMING.has(tree.words[at]?.lemma ?? ""));
}
