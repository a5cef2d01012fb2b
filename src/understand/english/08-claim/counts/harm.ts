import type { Count } from "../../../../model/claim.ts";
import type { Draft } from "../../../draft.ts";
import { countsAt } from "./at-argument.ts";
import { fateAt } from "./people.ts";
import { putAt } from "./put-at.ts";
import { sufferers } from "./sufferers.ts";

export function tollOfVerb(verb: number, draft: Draft): Count[] {
  const of = harmOf(verb, draft);
  if (of === null) return putAt(verb, draft);
  return [...countsAt(verb, sufferers(verb, draft), of, draft), ...joinedTolls(verb, draft)];
}

/** "… and five were wounded", "… and 20 hurt". */
export function joinedTolls(verb: number, draft: Draft): Count[] {
  const joined = draft.tree
    .dependents(verb, "conj")
    .filter((at) => ["injured", "missing", "displaced"].includes(harmOf(at, draft) ?? ""));
  return joined.flatMap((at) => countsAt(at, sufferers(at, draft), harmOf(at, draft) ?? "injured", draft));
}

const HARMS = new Set(["killed", "injured", "missing", "displaced"]);

/** killed or injured: by the verb itself or by what it leaves people as ("left ten dead"). */
export function harmOf(word: number, draft: Draft): string | null {
  const { tree, analysis } = draft;
  const told =
    analysis.words[word]?.upos === "VERB" || tree.dependents(word, "aux", "aux:pass", "cop", "nsubj").length > 0;
  if (!told) return null;
  const left = tree.dependents(word, "xcomp", "advmod", "amod").map((at) => fateAt(at, draft));
  const of = fateAt(word, draft) ?? left.find((each) => each === "killed" || each === "injured") ?? null;
  return of !== null && HARMS.has(of) ? of : null;
}
