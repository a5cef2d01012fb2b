import type { Draft } from "../../../../draft.ts";
import { mentionAt } from "../../parties.ts";
import { throughPartitive } from "../../partitives.ts";
import { subjectOf } from "../../subject.ts";
import { antecedent, withConjuncts } from "../../syntax.ts";
import type { RelationFinder, Tie } from "../finder.ts";
import { placeAt } from "../place-at.ts";

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
  if (member.kind === "weapon" && body.form === "name" && own.includes("from"))
    return [{ type: "owns", word, from: [word], to: [at] }];
  const named = member.form === "name" && member.kind === "person";
  const troops = member.kind === "organization" && member.form === "description" && own.includes("from");
  const people = member.kind === "person" || member.kind === "group" || troops;
  if (named && own.includes("of")) return [tie(word, [at], [word])];
  return people && body.form === "name" && own.some((preposition) => FROM.has(preposition))
    ? [tie(word, [at], [word])]
    : [];
}

const ACTING = new Set(["organization", "group", "place", "nationality", "person"]);

/** "the coalition, including Chad and Niger"; of places, those that lie in the one right before. */
function included(word: number, host: number, draft: Draft): readonly Tie[] {
  const { tree } = draft;
  const parts = withConjuncts(word, tree);
  const including = tree.dependents(word, "case").find((at) => tree.words[at]?.lower === "including") ?? word;
  const before = mentionAt(tree.words[including - 1]?.text === "," ? including - 2 : including - 1, draft);
  if (before && placeAt(before.head, draft)) {
    const inner = parts.filter((at) => placeAt(at, draft));
    return inner.map((at) => ({ type: "located_in", word: at, from: [at], to: [before.head], single: true }));
  }
  const whole = [mentionAt(host, draft), before].find((one) => one?.kind === "organization" && one.head < including);
  const members = parts.filter((at) => ACTING.has(mentionAt(at, draft)?.kind ?? ""));
  return whole && members.length > 0 ? [tie(word, [word], [whole.head])] : [];
}

/** "sent troops as part of the coalition": whoever does it belongs to it. */
function asPart(word: number, draft: Draft): readonly Tie[] {
  const { tree } = draft;
  const head = tree.words[word]?.head ?? -1;
  const wholes = tree.dependents(word, "nmod").filter((at) => mentionAt(at, draft)?.kind === "organization");
  const doers = subjectOf(head, tree).flatMap((at) => antecedent(at, head, tree));
  return wholes.length > 0 && doers.length > 0 ? [tie(word, doers, wholes)] : [];
}
