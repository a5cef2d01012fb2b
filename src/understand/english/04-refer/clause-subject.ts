import type { Tree } from "../../tree.ts";

/** So many clauses are looked through upwards; no sentence of a person's joins more. */
const DEEPEST = 6;

/** "accused him of lying", "barred them from leaving": of a clause so opened the object does it. */
const OPENING = new Set(["of", "from", "for", "into"]);

/** "ordered them to leave": verbs whose object is to do what is said after it. */
const ORDERS = new Set(
  "order ask urge force tell allow help press permit persuade convince compel encourage invite call instruct push want let require enable pressure lead cause see warn train teach request appoint forbid prompt oblige lobby advise expect send give leave make help watch hear find".split(
    " ",
  ),
);

/** Who does what a verb tells, though its subject stand with a verb before: of "beat" in "arrested the students and beat them", the words that head it. */
export function clauseSubject(verb: number, tree: Tree): readonly number[] {
  for (let at = verb, depth = 0; at >= 0 && depth < DEEPEST; depth++) {
    const own = tree.dependents(at, "nsubj");
    if (own.length > 0) return own.flatMap((subject) => [subject, ...tree.dependents(subject, "conj")]);
    const { relation = "", head = -1 } = tree.words[at] ?? {};
    // "protesters who attacked them", "men guarding them": the noun before
    if (relation.startsWith("acl")) return [head];
    if (!/^(?:conj|xcomp|advcl|ccomp)/.test(relation)) return [];
    const object = relation === "conj" ? [] : tree.dependents(head, "obj", "iobj");
    if (object.length > 0 && isDoneByObject(at, head, tree)) return object;
    at = head;
  }
  return [];
}

function isDoneByObject(verb: number, above: number, tree: Tree): boolean {
  const marks = tree.dependents(verb, "mark", "case").map((at) => tree.words[at]?.lower ?? "");
  if (marks.some((mark) => OPENING.has(mark))) return true;
  return tree.words[verb]?.relation !== "advcl" && ORDERS.has(tree.words[above]?.lemma ?? "");
}
