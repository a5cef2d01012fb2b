import type { Draft } from "../../../../draft.ts";
import { mentionAt } from "../../parties.ts";
import { antecedent, subjectOf, throughPartitive, withConjuncts } from "../../syntax.ts";
import type { RelationFinder, Tie } from "../finder.ts";

const FROM = new Set("from with at in".split(" "));

/** Somebody and the body that he is of, joined by a preposition; and what a body has in it. */
export const membership: RelationFinder = {
  name: "membership",
  example:
    "fighters from the front; Paul Adler of the Refugee Council; the coalition, including Chad; as part of the force",
  says: (_, { actor, recipient }) => `The words between them make ${actor} a member of ${recipient}.`,
  find: (word, draft) => {
    const { tree } = draft;
    const found = tree.words[word];
    if (found?.relation === "obl" || found?.relation === "nmod") {
      const own = cases(word, draft);
      if (own.includes("including")) return included(word, found.head, draft);
      if (found.lower === "part" && own.includes("as")) return asPart(word, draft);
      if (found.relation === "nmod") return behind(word, found.head, own, draft);
    }
    return [];
  },
};

const tie = (word: number, from: readonly number[], to: readonly number[]): Tie => ({
  type: "member_of",
  word,
  from,
  to,
});

function cases(word: number, { tree }: Draft): readonly string[] {
  return tree.dependents(word, "case").map((at) => tree.words[at]?.lower ?? "");
}

/** "fighters from the front", "Paul Adler of the Refugee Council". */
function behind(word: number, host: number, own: readonly string[], draft: Draft): readonly Tie[] {
  const body = mentionAt(word, draft);
  const at = throughPartitive(host, draft.tree);
  const member = mentionAt(at, draft);
  if (body?.head !== word || body.kind !== "organization" || member?.head !== at) return [];
  const named = member.form === "name" && member.kind === "person";
  const people = member.kind === "person" || member.kind === "group";
  if (named && own.includes("of")) return [tie(word, [at], [word])];
  return people && body.form === "name" && own.some((preposition) => FROM.has(preposition))
    ? [tie(word, [at], [word])]
    : [];
}

const ACTING = new Set(["organization", "group", "place", "nationality", "person"]);

/** "the coalition, including Chad and Niger". */
function included(word: number, host: number, draft: Draft): readonly Tie[] {
  const whole = mentionAt(host, draft);
  if (whole?.head !== host || whole.kind !== "organization") return [];
  const parts = withConjuncts(word, draft.tree).filter((at) => ACTING.has(mentionAt(at, draft)?.kind ?? ""));
  return parts.length > 0 ? [tie(word, [word], [host])] : [];
}

/** "sent troops as part of the coalition": whoever does it belongs to it. */
function asPart(word: number, draft: Draft): readonly Tie[] {
  const { tree } = draft;
  const head = tree.words[word]?.head ?? -1;
  const wholes = tree.dependents(word, "nmod").filter((at) => mentionAt(at, draft)?.kind === "organization");
  const doers = subjectOf(head, tree).flatMap((at) => antecedent(at, head, tree));
  return wholes.length > 0 && doers.length > 0 ? [tie(word, doers, wholes)] : [];
}
