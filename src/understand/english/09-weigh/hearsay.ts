import { type Hearsay, hearsayWords } from "../../lexicon/hearsay.ts";
import type { Grounds, Sign } from "./sign.ts";

/** "is suspected of an ambush", "men accused of shelling": an event told at arm's length with nobody saying so. */
export function hearsayAbove(word: number, { tree, analysis }: Grounds): { hearsay: Hearsay; word: number } | null {
  let at = word;
  for (let steps = 0; steps < 3; steps++) {
    const found = analysis.words[at];
    const above = found ? analysis.words[found.head] : undefined;
    if (!found || !above) return null;
    const leads = tree.dependents(at, "case", "mark").map((mark) => analysis.words[mark]?.lower ?? "");
    const known = leads.map((lead) => hearsayWords(above.lemma, lead)).find((words) => words !== null);
    if (known && (known.active || isPassive(above.index, { tree, analysis })))
      return { hearsay: known.hearsay, word: above.index };
    // "suspected of planning and leading the raid": up through conjuncts, objects and aims of the same clause.
    if (!/^(?:conj|obj|xcomp)/.test(found.relation)) return null;
    at = above.index;
  }
  return null;
}

function isPassive(verb: number, { tree, analysis }: Grounds): boolean {
  const { relation = "", lower = "", lemma, upos } = analysis.words[verb] ?? {};
  // "are held in Oslo, charged with killing a nurse"; "A general blamed for the raid died", whatever the tree makes of it
  const participle = upos === "VERB" && lower !== lemma && !lower.endsWith("ing") && relation !== "acl:relcl";
  const told = participle && tree.dependents(verb, "obj", "iobj", "aux").length === 0;
  return (
    told || tree.dependents(verb, "aux:pass", "nsubj:pass").length > 0 || relation === "acl" || relation === "amod"
  );
}

/** A doubt that the arm's length already says is not said twice: "believed to have" is alleged, not merely possible. */
export function withoutDoubt(signs: readonly Sign[], word: number): readonly Sign[] {
  return signs.filter((sign) => sign.word !== word || sign.modality !== "possible");
}
