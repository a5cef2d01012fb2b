import type { Tree } from "../../tree.ts";
import { hasMark, isPassive } from "./syntax.ts";

/** "told the staff to leave", "want the army to leave": somebody is to do something. */
export function hasOrderedClause(word: number, tree: Tree): boolean {
  const clauses = tree.dependents(word, "xcomp");
  if (clauses.some((at) => hasMark(at, "to", tree) && tree.dependents(at, "nsubj").length > 0)) return true;
  // "wants the colonel jailed"
  if (tree.dependents(word, "ccomp").some((at) => isBareParticiple(at, tree))) return true;
  return clauses.length > 0 && tree.dependents(word, "obj", "iobj", "nsubj:pass").length > 0;
}

function isBareParticiple(word: number, tree: Tree): boolean {
  return (
    tree.words[word]?.upos === "VERB" && isPassive(word, tree) && tree.dependents(word, "aux", "mark").length === 0
  );
}

/** "gave them a week to leave", "named an aide, who had led the guard, to replace him": a clause with "to", hung on the verb or its object. */
export function hasClauseToDo(word: number, tree: Tree): boolean {
  const objects = tree.dependents(word, "obj", "iobj", "xcomp");
  const relative = objects.flatMap((at) => tree.dependents(at, "acl:relcl"));
  const comma = (at: number) => tree.words[at - 2]?.text === "," && tree.words[at - 1]?.lower === "to";
  return (
    [word, ...objects].some((at) =>
      tree.dependents(at, "xcomp", "advcl", "acl").some((clause) => hasMark(clause, "to", tree)),
    ) || relative.some((at) => tree.dependents(at, "advcl", "xcomp").some(comma))
  );
}
