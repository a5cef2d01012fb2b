import type { Analysis, Word } from "../../analysis.ts";

const LEFT_BEHIND = new Set(["widow", "widower", "orphan"]);
const KIN = new Set(
  "wife husband son daughter brother sister father mother parent grandmother grandfather grandson granddaughter cousin uncle aunt nephew niece friend colleague lawyer fiancee".split(
    " ",
  ),
);
const KILLED = new Set(["murdered", "killed", "slain", "assassinated", "executed", "beheaded"]);

/** "Elena Rossi, widow of the judge murdered by the mafia": killed was the one she is left by, not she of whom the clause tells. */
export function withKinOfVictims(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = words.map((word): Word => {
    const kin = words[word.head];
    const dead = words[word.index - 1];
    if (word.relation !== "acl" || !kin || !KILLED.has(word.lower)) return word;
    if (dead?.head !== kin.index || dead.relation !== "nmod") return word;
    // "the son of a minister killed by rebels" may be either; beside the name of somebody who acts it is told who he is
    const beside = KIN.has(kin.lemma) && kin.relation === "appos";
    return LEFT_BEHIND.has(kin.lemma) || beside ? { ...word, head: dead.index } : word;
  });
  return moved.some((word, at) => word !== words[at]) ? { ...analysis, words: moved } : analysis;
}
