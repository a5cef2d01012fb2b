import type { RelationType } from "../../../model/vocabulary.ts";
import type { Draft } from "../../draft.ts";
import type { Finding } from "./finding.ts";
import { mentionAt, partiesAt } from "./parties.ts";
import { afterPreposition, antecedent } from "./syntax.ts";

const CALLED = new Set(["call", "know", "dub", "nickname", "name"]);

/** What things are, what they are called and where they lie, told in passing: "X is a port", "X, also called Y", "X, in Y". */
export function findDescriptions(draft: Draft): readonly Finding[] {
  return draft.analysis.words.flatMap(({ index }) => [
    ...kindOf(index, draft),
    ...calledAt(index, draft),
    ...locatedAt(index, draft),
  ]);
}

function kindOf(word: number, draft: Draft): readonly Finding[] {
  const { tree, analysis } = draft;
  if (analysis.words[word]?.upos !== "NOUN" || tree.dependents(word, "cop").length === 0) return [];
  const indefinite = tree.dependents(word, "det").some((at) => ["a", "an"].includes(analysis.words[at]?.lower ?? ""));
  if (!indefinite || tree.dependents(word, "case").length > 0) return [];
  const subjects = tree.dependents(word, "nsubj").flatMap((at) => antecedent(at, word, tree));
  return subjects.flatMap((at) => description("kind_of", word, at, word, draft));
}

function calledAt(word: number, draft: Draft): readonly Finding[] {
  const { tree, analysis } = draft;
  const found = analysis.words[word];
  if (!found || !CALLED.has(found.lemma) || found.relation !== "acl") return [];
  const names = [...tree.dependents(word, "xcomp", "obj"), ...afterPreposition(word, "as", tree)];
  return names
    .filter((at) => analysis.words[at]?.upos === "PROPN")
    .slice(0, 1)
    .flatMap((at) => description("also_known_as", word, found.head, at, draft));
}

/** A place beside or in another place. */
function locatedAt(word: number, draft: Draft): readonly Finding[] {
  const { tree } = draft;
  if (!isPlace(word, draft)) return [];
  const around = [...tree.dependents(word, "appos"), ...afterPreposition(word, "in", tree)].filter((at) =>
    isPlace(at, draft),
  );
  return around.flatMap((at) => description("located_in", word, word, at, draft));
}

function isPlace(word: number, draft: Draft): boolean {
  const mention = mentionAt(word, draft);
  return (
    mention !== null && mention.head === word && mention.form === "name" && ["place", "facility"].includes(mention.kind)
  );
}

function description(type: RelationType, word: number, from: number, to: number, draft: Draft): readonly Finding[] {
  const actors = partiesAt(from, draft).slice(0, 1);
  const recipients = partiesAt(to, draft).slice(0, 1);
  const same = actors[0]?.entity !== null && actors[0]?.entity === recipients[0]?.entity;
  if (actors.length === 0 || recipients.length === 0 || (same && type !== "kind_of" && type !== "also_known_as"))
    return [];
  return [
    {
      kind: "relation",
      type,
      mode: null,
      context: null,
      inside: null,
      word,
      actorHeads: [from],
      recipientHeads: [to],
      actors,
      recipients,
      others: [],
      rule: `relation/${type}`,
    },
  ];
}
