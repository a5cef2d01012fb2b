import type { Party } from "../../../model/claim.ts";
import type { Predicate, WordRange } from "../../analysis.ts";
import type { Draft, DraftMention } from "../../draft.ts";
import type { FoundEvent } from "./find-events.ts";

type Needed = Pick<Draft, "analysis" | "tree" | "mentions" | "entities">;

export interface Sides {
  readonly actors: Party[];
  readonly recipients: Party[];
}

/** Who stands on either side: by semantic roles, and by syntax where the roles leave a side open. */
export function findParties({ word, entry }: FoundEvent, draft: Needed): Sides {
  const predicate = draft.analysis.predicates.find((candidate) => candidate.word === word) ?? null;
  const byRole = (roles: readonly string[]) =>
    roles.map((role) => partiesOf(argument(predicate, role), draft)).find((found) => found.length > 0) ?? [];
  const syntax = entry.pos === "verb" ? aroundVerb(word, draft) : aroundNoun(word, draft);
  const actors = orElse(byRole(entry.actor), syntax.actors);
  const recipients = orElse(byRole(entry.recipient), syntax.recipients);
  const own = new Set(actors.map(({ span }) => span.start));
  return { actors, recipients: recipients.filter(({ span }) => !own.has(span.start)) };
}

const orElse = (first: Party[], second: Party[]) => (first.length > 0 ? first : second);

/** The words of the argument's first piece; empty where the predicate has none of that role. */
function argument(predicate: Predicate | null, role: string): WordRange | null {
  return predicate?.arguments.find((candidate) => candidate.role === role) ?? null;
}

/** The mentions whose head is the argument's head or coordinated with it. */
function partiesOf(range: WordRange | null, draft: Needed): Party[] {
  return range ? nounParties(draft.tree.headOf(range), draft) : [];
}

/** A noun with what is coordinated to it, as parties; a relative pronoun leads to its noun. */
function nounParties(head: number, draft: Needed): Party[] {
  const { tree, analysis } = draft;
  const target = /^(?:who|which|that)$/.test(analysis.words[head]?.lower ?? "") ? relativeNoun(head, draft) : head;
  const heads = [
    target,
    ...tree.dependents(target, "conj").filter((word) => /^(?:NOUN|PROPN|PRON)$/.test(analysis.words[word]?.upos ?? "")),
  ];
  return heads.flatMap((word) => {
    const mention = mentionWithHead(word, draft);
    return mention ? [partyOf(mention)] : [];
  });
}

function mentionWithHead(head: number, { mentions, tree, analysis }: Needed): DraftMention | null {
  const own = mentions.find((mention) => mention.head === head);
  const named = tree
    .dependents(head, "appos", "flat")
    .map((word) => mentions.find((m) => m.head === word && m.form === "name"))
    .find(Boolean);
  const inside = mentions.find((m) => m.words.first <= head && head < m.words.after);
  const number = /^(?:NUM|ADJ|DET)$/.test(analysis.words[head]?.upos ?? "")
    ? tree.dependents(head, "nmod")[0]
    : undefined;
  return named ?? own ?? inside ?? (number === undefined ? null : (mentions.find((m) => m.head === number) ?? null));
}

function partyOf(mention: DraftMention): Party {
  return {
    entity: mention.entity,
    span: mention.form === "name" ? mention.span : mention.phrase,
    collective: /s$/.test(mention.span.text) && mention.form === "description",
  };
}

function relativeNoun(word: number, { tree, analysis }: Needed): number {
  const verb = tree.ancestors(word).find((above) => analysis.words[above]?.relation === "acl:relcl");
  return verb === undefined ? word : (analysis.words[verb]?.head ?? word);
}

function aroundVerb(verb: number, draft: Needed): Sides {
  const { tree, analysis } = draft;
  const passive =
    tree.dependents(verb, "nsubj:pass", "aux:pass").length > 0 ||
    (analysis.words[verb]?.relation === "acl" && /(?:ed|en|wn|un|lt|de|ht)$/.test(analysis.words[verb]?.lower ?? ""));
  const subjects = subjectsOf(verb, draft);
  const objects = tree.dependents(verb, "obj").flatMap((word) => nounParties(word, draft));
  const oblique = tree
    .dependents(verb, "obl")
    .filter((word) => caseIs(word, draft, "with", "against", "on", "at"))
    .flatMap((word) => nounParties(word, draft));
  const agents = tree
    .dependents(verb, "obl:agent", "obl")
    .filter((word) => caseIs(word, draft, "by"))
    .flatMap((word) => nounParties(word, draft));
  return passive
    ? { actors: agents, recipients: subjects }
    : { actors: subjects, recipients: objects.length > 0 ? objects : oblique };
}

/** The subject of a verb, its own or that of the verb it is coordinated with or hangs on. */
function subjectsOf(verb: number, draft: Needed): Party[] {
  const { tree, analysis } = draft;
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const own = tree.dependents(at, "nsubj").flatMap((word) => nounParties(word, draft));
    if (own.length > 0) return own;
    const word = analysis.words[at];
    if (!word || word.head < 0) return [];
    if (word.relation === "acl" || word.relation === "acl:relcl") return nounParties(word.head, draft);
    if (!/^(?:conj|xcomp|advcl)$/.test(word.relation)) return [];
    at = word.head;
  }
  return [];
}

/** "the attack on X by Y", "X's attack", "an Israeli strike". */
function aroundNoun(noun: number, draft: Needed): Sides {
  const { tree } = draft;
  const by = (...cases: string[]) =>
    tree
      .dependents(noun, "nmod")
      .filter((word) => caseIs(word, draft, ...cases))
      .flatMap((word) => nounParties(word, draft));
  const owners = tree.dependents(noun, "nmod:poss").flatMap((word) => nounParties(word, draft));
  const before = tree
    .dependents(noun, "amod", "compound")
    .flatMap((word) => nounParties(word, draft))
    .filter(({ span }) => /^\p{Lu}/u.test(span.text));
  const agents = by("by", "from");
  const actors = agents.length > 0 ? agents : owners.length > 0 ? owners : before;
  return { actors, recipients: by("on", "against", "of", "with", "to") };
}

function caseIs(word: number, { tree, analysis }: Needed, ...cases: string[]): boolean {
  return tree.dependents(word, "case").some((mark) => cases.includes(analysis.words[mark]?.lower ?? ""));
}
