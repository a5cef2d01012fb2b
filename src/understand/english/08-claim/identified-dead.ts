import type { Draft } from "../../draft.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import type { Tree } from "../../tree.ts";
import type { Finding } from "./finding.ts";
import { distinct, partiesAt } from "./parties.ts";
import { afterPreposition } from "./syntax.ts";

/**
 * "The body found near Lima belonged to Luis Vega", "the dead were a teacher and a driver": who is told by what is left of him, or as
 * one of the dead, has died, and owns nothing.
 */
export function findIdentifiedDead(draft: Draft): readonly Finding[] {
  return draft.analysis.words.flatMap(({ index }) => {
    const heads = [...belongingTo(index, draft.tree), ...saidToBe(index, draft.tree)];
    const dead = distinct(heads.flatMap((head) => partiesAt(head, draft)));
    if (dead.length === 0) return [];
    return [
      {
        ...{ kind: "event" as const, type: "DIE", mode: null, modeWord: null, context: null, inside: null },
        ...{ word: index, actorHeads: heads, doerHeads: [], recipientHeads: heads },
        ...{ actors: dead, recipients: dead, others: [], rule: "event/identified-dead" },
      },
    ];
  });
}

/** "the remains belonged to Omar Falk", "the body was that of Omar Falk". */
function belongingTo(word: number, tree: Tree): readonly number[] {
  const { lemma, lower } = tree.words[word] ?? {};
  if (lemma === "belong") return hasRemains(word, tree) ? afterPreposition(word, "to", tree).slice(0, 1) : [];
  const [is, of] = [tree.words[word - 1], tree.words[word + 1]];
  if (lower !== "that" || is?.lemma !== "be" || of?.lower !== "of" || of.head < of.index) return [];
  // whichever of the two words the tree hangs the body on
  return hasRemains(word, tree) || hasRemains(of.head, tree) ? [of.head] : [];
}

const hasRemains = (word: number, tree: Tree): boolean =>
  tree.dependents(word, "nsubj").some((at) => isRemains(tree.words[at]?.lemma ?? ""));

const isRemains = (lemma: string): boolean => objectClass("remains")?.words.has(lemma) === true;

/** "the dead were Ana Paz and Luis Gil": what the dead are said to be, where that is somebody. */
function saidToBe(word: number, tree: Tree): readonly number[] {
  const { upos = "" } = tree.words[word] ?? {};
  if (!/^(?:NOUN|PROPN)$/.test(upos) || tree.dependents(word, "cop").length === 0) return [];
  const dead = tree
    .dependents(word, "nsubj")
    .some((at) => /^(?:dead|deceased|fatality)$/.test(tree.words[at]?.lemma ?? ""));
  return dead && tree.dependents(word, "case").length === 0 ? [word] : [];
}
