import type { Stance } from "../../../model/certainty.ts";
import type { Draft } from "../../draft.ts";
import type { Cue } from "./cue.ts";

/** How the source stands to the content: the cue's own stance, unless its words turn it round. */
export function stanceOf(cue: Cue, { tree, analysis }: Pick<Draft, "tree" | "analysis">): Stance {
  const objects = tree.dependents(cue.word, "obj", "obl", "xcomp").map((word) => analysis.words[word]?.lemma ?? "");
  if (objects.includes("responsibility") || (objects.includes("credit") && cue.lemma !== "give"))
    return "claims-responsibility";
  const unable =
    analysis.words[cue.word - 1]?.lower === "to" && /^(?:un)?able$/.test(analysis.words[cue.word - 2]?.lower ?? "");
  if (cue.entry.stance === "confirms" && (cue.negated || unable)) return "cannot-confirm";
  if (cue.negated && cue.entry.stance === "states") return "declines";
  if (cue.entry.stance === "denies" && isNorDenied(cue, tree)) return "cannot-confirm";
  // "did not dispute that": it is left standing; "did not deny that": nothing is said either way
  if (cue.negated && cue.entry.stance === "denies") return DISPUTES.test(cue.lemma) ? "admits" : "declines";
  return ordersTo(cue, { tree, analysis }) ? "demands" : cue.entry.stance;
}

/** "neither confirmed nor denied that": left out either way. */
function isNorDenied({ word }: Cue, tree: Draft["tree"]): boolean {
  const first = tree.words[tree.words[word]?.head ?? -1];
  if (tree.words[word]?.relation !== "conj" || first?.lemma !== "confirm") return false;
  return tree.dependents(word, "cc").some((at) => /^n?or$/.test(tree.words[at]?.lower ?? ""));
}

const DISPUTES = /^(?:dispute|contest|challenge|refute)\b/;

const ORDERS = new Set(["tell", "order", "instruct", "direct", "command"]);

/** "told the staff to leave": an order, not a report. */
function ordersTo({ entry, word, passive }: Cue, { tree, analysis }: Pick<Draft, "tree" | "analysis">): boolean {
  if (entry.stance !== "states" || !ORDERS.has(analysis.words[word]?.lemma ?? "")) return false;
  const listener = passive || tree.dependents(word, "obj", "iobj").length > 0;
  return listener && tree.dependents(word, "xcomp").some((at) => marksInfinitive(at, { tree, analysis }));
}

function marksInfinitive(verb: number, { tree, analysis }: Pick<Draft, "tree" | "analysis">): boolean {
  return tree.dependents(verb, "mark").some((at) => analysis.words[at]?.lower === "to");
}
