import type { WordRange } from "../../analysis.ts";
import { answeredNouns } from "../../answered-nouns.ts";
import type { Draft, DraftAttribution } from "../../draft.ts";
import { coverers } from "../../tables.ts";
import { isTurnedDown } from "../../turned-down.ts";
import type { Finding } from "./finding.ts";
import { deniesCrime } from "./own-crimes.ts";
import { hasMark, isNegated } from "./syntax.ts";
import { partIn } from "./who-is-blamed.ts";

const cued = coverers(({ cueWords }: DraftAttribution) => cueWords);

/** "denied that …": what is denied is the claim; the denying is its hop. So with questions put to a speaker. */
export function isBareDenial({ inside, word, actors, type }: Finding, draft: Draft): boolean {
  const { attributions, analysis, tree } = draft;
  if (type === "REQUEST" && actors.length === 0 && analysis.words[word]?.relation === "advcl") return true;
  if (type === "AGREE" && actors.length === 0) return true;
  if (inside !== "denies" || isTurnedDown(word, tree)) return false;
  if (answeredNouns(analysis).some(({ verb }) => verb === word)) return true;
  if (isNegated(word, tree) || deniesCrime(word, tree)) return true;
  // "denied any role in the raid": the raid is told, as denied
  if (tree.dependents(word, "obj").some((at) => partIn(at, tree) !== null)) return true;
  const denial = cued(attributions, word)[0];
  // "denied the report", "rejected it": nothing but the refusal itself is told.
  return denial?.contentWords.some((content) => tellsOfMore(content, word, draft)) === true;
}

/** "denied that it shelled the camp", "denied shelling", "rejected claims that …": a clause, or a noun with one of its own. */
function tellsOfMore({ first, after }: WordRange, verb: number, { analysis, tree }: Draft): boolean {
  const words = analysis.words.slice(first, after);
  if (!words.some(({ upos }) => upos === "VERB" || upos === "AUX")) return false;
  if (analysis.words[verb]?.lemma === "deny") return true;
  const head = tree.headOf({ first, after });
  if (["VERB", "AUX"].includes(tree.words[head]?.upos ?? "") || tree.dependents(head, "cop").length > 0) return true;
  return tree.dependents(head, "acl", "ccomp").some((at) => hasMark(at, "that", tree) || hasMark(at, "of", tree));
}
