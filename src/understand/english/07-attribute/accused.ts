import type { Draft } from "../../draft.ts";
import { hearsayWords } from "../../lexicon/hearsay.ts";
import { type Candidate, touch } from "./candidate.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

/**
 * "A policeman accused of the murder of a student", "men said to have fired": of whom it is told says nothing, and is no source
 * of what is held against him. Nobody is named who says so; where the model sees another source, he stays.
 */
export const withoutAccused = (candidates: readonly Candidate[], draft: Needed): readonly Candidate[] =>
  candidates.filter(({ sources, cues }) => {
    const cue = cues
      .flatMap(({ first, after }) => draft.analysis.words.slice(first, after))
      .find(({ upos }) => upos === "VERB");
    const accused = cue && accusedBy(cue.index, draft);
    if (accused === undefined) return true;
    return sources.length > 0 && !accused.some((at) => touch(sources, [{ first: at, after: at + 1 }]));
  });

/** Whom a participle may tell of: the noun it hangs on, and the subject of what stands above; undefined where it is none. */
function accusedBy(verb: number, { tree, analysis }: Needed): readonly number[] | undefined {
  const { relation = "", head = -1, lower = "", lemma = "" } = analysis.words[verb] ?? {};
  if (lower.endsWith("ing") || lower === lemma || tree.dependents(verb, "obj", "iobj", "aux").length > 0)
    return undefined;
  if (agentOf(verb, { tree, analysis }) || !isHeldAgainst(verb, { tree, analysis })) return undefined;
  // "A general blamed for the raid died", where the tree takes the participle for the verb: who blames, blames somebody
  const own = tree.dependents(verb, "nsubj");
  const passive = own.some((at) => analysis.words[at]?.relation === "nsubj:pass");
  // A headline's "Russia accused of blocking" is a sentence of its own, said by somebody
  if (own.length > 0) return passive || relation === "acl:relcl" ? undefined : own;
  if (!/^(?:acl|advcl|parataxis)$/.test(relation)) return undefined;
  // "are held in a jail, charged with"
  const inside = /^obl/.test(analysis.words[head]?.relation ?? "");
  const above = inside ? (analysis.words[head]?.head ?? -1) : -1;
  return [...(relation === "acl" ? [head] : []), ...tree.dependents(head, "nsubj"), ...tree.dependents(above, "nsubj")];
}

/** "accused of", "blamed for", "alleged to have": what the list of such words puts at arm's length. */
const isHeldAgainst = (verb: number, { tree, analysis }: Needed): boolean =>
  tree
    .dependents(verb, "obl", "advcl", "xcomp")
    .flatMap((at) => tree.dependents(at, "case", "mark"))
    .some((mark) => hearsayWords(analysis.words[verb]?.lemma ?? "", analysis.words[mark]?.lower ?? "") !== null);

/** "accused by prosecutors of": there somebody says so. */
const agentOf = (verb: number, { tree, analysis }: Needed): boolean =>
  tree
    .dependents(verb, "obl")
    .some((at) => tree.dependents(at, "case").some((mark) => analysis.words[mark]?.lower === "by"));
