import type { Stance } from "../model/certainty.ts";
import type { WordRange } from "./analysis.ts";
import { isDefinite } from "./definite.ts";
import type { Draft } from "./draft.ts";
import { OPEN_HELPERS } from "./open-verb.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

/** Whether what is said in such a stance is yet to come: its grounds are not. */
export const looksAhead = (stance: Stance | null | undefined): boolean =>
  stance !== null && stance !== undefined && TO_COME.has(stance);

const TO_COME: ReadonlySet<Stance> = new Set(["promises", "threatens", "demands", "asks"]);

/** Verbs whose object has happened: who vows to avenge a killing promises no killing; who is to stop strikes strikes. */
const ANSWERS = new Set(
  "avenge revenge investigate probe punish prosecute condemn mourn stop cease halt end".split(" "),
);

/**
 * What is promised, threatened or demanded without its grounds: "vowed to respond after a strike killed a general" promises to
 * respond; the strike is told, and has happened. A promise that is nothing but its grounds is left as it is.
 */
export function withoutGrounds(contents: readonly WordRange[], draft: Needed): readonly WordRange[] {
  const grounds = contents.flatMap((content) => groundsIn(content, draft));
  const left = contents.flatMap((content) => without(content, grounds));
  return left.length > 0 ? left : contents;
}

function groundsIn({ first, after }: WordRange, { tree, analysis }: Needed): readonly WordRange[] {
  return analysis.words
    .slice(first, after)
    .filter(({ index, relation, head }) => {
      if (head < first || head >= after) return false;
      if (relation === "advcl") return isGround(index, tree);
      if (relation === "acl:relcl" || relation === "acl") return hasHappened(index, head, tree);
      // "to explain why police beat protesters": that they did is known
      if (relation === "ccomp") return isAskedWhy(index, tree);
      if (relation === "nmod") return answersTo(index, head, tree);
      if (relation.startsWith("obl")) return isAnswered(index, head, tree);
      return relation === "obj" && ANSWERS.has(tree.words[head]?.lemma ?? "");
    })
    .map(({ index }) => tree.subtree(index));
}

const ANSWERING = new Set("retaliation revenge retribution reprisal response vengeance punishment justice".split(" "));
const ENDING = new Set("end halt stop".split(" "));

const ABOUT = new Set(["about", "into", "over", "regarding", "surrounding", "on"]);
const ASKED = new Set(
  "information detail answer inquiry enquiry investigation probe review report explanation clarity truth transparency hearing question".split(
    " ",
  ),
);

/** "retaliation for the strike", "an end to the attacks": what is answered or ended has happened. */
function answersTo(noun: number, head: number, tree: Needed["tree"]): boolean {
  const marks = tree.dependents(noun, "case").map((at) => tree.words[at]?.lower ?? "");
  const lemma = tree.words[head]?.lemma ?? "";
  if (marks.some((mark) => ABOUT.has(mark))) return ASKED.has(lemma) && isDefinite(noun, tree);
  return ANSWERING.has(lemma)
    ? marks.some((mark) => mark === "for" || mark === "to")
    : ENDING.has(lemma) && marks.includes("to");
}

const REACTS: Readonly<Record<string, string>> = {
  retaliate: "for",
  punish: "for",
  compensate: "for",
  apologise: "for",
  apologize: "for",
  pay: "for",
  respond: "to",
  reply: "to",
  react: "to",
  die: "for",
  execute: "for",
  hang: "for",
  sentence: "for",
  try: "for",
  jail: "for",
  imprison: "for",
  prosecute: "for",
  indict: "for",
};

/** "vowed to retaliate for the killing", "is to die for the killing": the killing. */
export function isAnswered(noun: number, verb: number, tree: Needed["tree"]): boolean {
  const led = REACTS[tree.words[verb]?.lemma ?? ""];
  return led !== undefined && tree.dependents(noun, "case").some((at) => tree.words[at]?.lower === led);
}

/** "because", "since"; "after" only where what follows it has happened. */
function isGround(verb: number, tree: Needed["tree"]): boolean {
  const marks = tree.dependents(verb, "mark").map((at) => tree.words[at]?.lower ?? "");
  const { lower = "", lemma = "" } = tree.words[verb] ?? {};
  const past =
    (lower !== lemma && !/(?:ing|s)$/.test(lower)) ||
    tree.dependents(verb, "aux").some((at) => tree.words[at]?.lower === "had");
  return marks.includes("because") || marks.includes("since") || (marks.includes("after") && past);
}

/** "to explain why police beat protesters": that they did is taken for granted. */
export function isAskedWhy(verb: number, tree: Needed["tree"]): boolean {
  const { relation = "", head = -1 } = tree.words[verb] ?? {};
  const why = tree.dependents(verb, "advmod", "mark").some((at) => tree.words[at]?.lower === "why");
  return relation === "ccomp" && why && hasHappened(verb, head, tree);
}

const SAME_IN_PAST = new Set("hit cut hurt shut beat burst spread".split(" "));

/**
 * "demanded the release of those who were arrested in May": what a clause tells of them in the past is known beforehand, and
 * not of what is still to be found or made ("a law that banned it").
 */
function hasHappened(verb: number, noun: number, tree: Needed["tree"]): boolean {
  const lowers = (at: number, ...relations: string[]) =>
    tree.dependents(at, ...relations).map((one) => tree.words[one]?.lower ?? "");
  const { lower = "", lemma = "", upos = "" } = tree.words[verb] ?? {};
  const helpers = lowers(verb, "aux", "mark");
  if (upos !== "VERB" || helpers.some((one) => one === "to" || OPEN_HELPERS.has(one)) || lower.endsWith("ing"))
    return false;
  if (lowers(noun, "det").some((one) => /^(?:an?|any|another|no|every|each)$/.test(one))) return false;
  if (helpers.some((one) => /^(?:is|are|do|does)$/.test(one))) return false;
  const past = SAME_IN_PAST.has(lower) || (lower !== lemma && !/s$/.test(lower));
  return past || helpers.some((one) => /^(?:was|were|had|has|have|did)$/.test(one));
}

/** What is left of a range. */
function without(range: WordRange, holes: readonly WordRange[]): readonly WordRange[] {
  return holes.reduce<readonly WordRange[]>(
    (pieces, hole) =>
      pieces.flatMap(({ first, after }) =>
        [
          { first, after: Math.min(after, hole.first) },
          { first: Math.max(first, hole.after), after },
        ].filter((piece) => piece.after > piece.first),
      ),
    [range],
  );
}
