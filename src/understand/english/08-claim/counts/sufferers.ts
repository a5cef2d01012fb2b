import type { Finding } from "../finding.ts";
import { isPassive } from "../syntax.ts";
import type { Grounds } from "./count.ts";
import { fateAt, isBodyOfMen, isFighter, tollAt } from "./people.ts";

/** The heads of those whom a verb befalls, by the syntax. */
export function sufferers(verb: number, grounds: Grounds): readonly number[] {
  const { tree, analysis } = grounds;
  const found = analysis.words[verb];
  if (!found) return [];
  const does = tollAt(verb, grounds)?.side === "does";
  const adjective = found.upos !== "VERB" && tree.dependents(verb, "cop", "aux", "aux:pass").length > 0;
  const passive = isPassive(verb, tree) || hasDeletedHelper(verb, grounds);
  const own = tree.dependents(verb, ...(does || adjective || passive ? ["nsubj"] : ["obj"]));
  if (own.length > 0 || !passive) return own;
  // "14 people shot dead at the wedding".
  if (found.relation === "acl" && ["NOUN", "PROPN"].includes(analysis.words[found.head]?.upos ?? ""))
    return [found.head];
  // "five people, three of them nurses, were hurt": where a joined clause lost its subject to the clause before.
  const between = tree.dependents(found.head, "conj").filter((at) => at > found.head && at < verb);
  return found.relation === "conj"
    ? between.filter((at) => ["NOUN", "NUM"].includes(analysis.words[at]?.upos ?? ""))
    : [];
}

/** "seven were killed and 20 hurt": the second verb shares the first one's helper. */
function hasDeletedHelper(verb: number, { tree, analysis }: Grounds): boolean {
  const found = analysis.words[verb];
  return (
    found?.relation === "conj" &&
    isPassive(found.head, tree) &&
    fateAt(verb, { analysis }) !== null &&
    tree.dependents(verb, "obj", "aux").length === 0
  );
}

/** The heads of those who are counted: who does it, or whom it befalls by the parties found and by the syntax. */
export function countedSide(finding: Finding, grounds: Grounds): readonly number[] {
  const { word, type, mode, actorHeads, recipientHeads } = finding;
  const found = grounds.analysis.words[word];
  const verb = found?.upos === "VERB";
  const done = tollAt(word, grounds)?.side === "done";
  const does =
    type === "PROTEST" ||
    type === "DIE" ||
    (type === "RETREAT" && mode === "disarm") ||
    (type === "MOVE" && !done && actorHeads.length > 0);
  if (does) return actorHeads.length > 0 ? actorHeads : recipientHeads;
  if (type === "MOBILIZE") {
    const sent = verb ? sufferers(word, grounds).filter((head) => isFighter(head, grounds)) : [];
    return sent.length > 0 ? sent : actorHeads.filter((head) => isFighter(head, grounds) || isBodyOfMen(head, grounds));
  }
  if (type === "MOVE" && verb) return sufferers(word, grounds);
  const befallen = [...new Set([...recipientHeads, ...(verb ? sufferers(word, grounds) : [])])];
  // whoever ordered a massacre is none of its dead
  return befallen.length > 0 || done ? befallen : actorHeads;
}
