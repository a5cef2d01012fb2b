import type { Tree } from "../../tree.ts";
import { belongs } from "./belongs.ts";
import type { ConditionGrounds } from "./conditions.ts";
import { mentionAt } from "./parties.ts";
import { hasMark, isPassive } from "./syntax.ts";

/**
 * "Warned that civilians had been killed", "that the crisis could spread": what is warned of is a danger,
 * and nothing that whoever warns, or anybody, sets his will on. A threat says what will be done:
 * "that it would close the strait", "that intruders will be shot".
 */
export function isForewarned(word: number, grounds: ConditionGrounds): boolean {
  const { tree } = grounds;
  const clauses = tree
    .dependents(word, "ccomp", "acl")
    .filter((at) => at > word && (tree.words[at]?.relation === "ccomp" || hasMark(at, "that", tree)));
  return clauses.length > 0 && !clauses.some((at) => isWilled(at, grounds) || isForSomebody(word, at, grounds));
}

function isWilled(clause: number, grounds: ConditionGrounds): boolean {
  const { tree } = grounds;
  const subjects = tree.dependents(clause, "nsubj", "nsubj:pass");
  if (subjects.some((at) => isOwn(at, grounds))) return true;
  if (!isToBe(clause, tree)) return false;
  // "that there will be consequences"
  if (isPassive(clause, tree) || tree.dependents(clause, "expl").length > 0) return true;
  return subjects.some((at) => belongs(at, "actor", grounds));
}

/** "warned Pyongyang that provocations would have consequences": what will be is held out to somebody by name. */
function isForSomebody(word: number, clause: number, grounds: ConditionGrounds): boolean {
  const { tree } = grounds;
  return (
    isToBe(clause, tree) && tree.dependents(word, "obj", "iobj").some((at) => mentionAt(at, grounds)?.form === "name")
  );
}

const isToBe = (clause: number, tree: Tree): boolean =>
  tree.dependents(clause, "aux").some((at) => WILL.has(tree.words[at]?.lower ?? ""));

/** "that it would …", "that his troops were ready": of whoever warns, as far as its words go. */
function isOwn(subject: number, { tree }: ConditionGrounds): boolean {
  const at = [subject, ...tree.dependents(subject, "nmod:poss")];
  return at.some((word) => OWN.has(tree.words[word]?.lower ?? ""));
}

const WILL = new Set(["will", "would", "shall", "'ll", "’ll", "'d", "’d"]);
const OWN = new Set("i we it he she they my our its his her their".split(" "));
