import type { Draft } from "../../draft.ts";
import { type RelationEntry, relationEntries } from "../../lexicon/relations.ts";
import { argumentHeads } from "./arguments.ts";
import { entryAt } from "./entry-of.ts";
import type { Finding } from "./finding.ts";
import { distinct, mentionAt, partiesAt } from "./parties.ts";
import { standsAlone } from "./skip.ts";
import { antecedent } from "./syntax.ts";

/** Relations told by verbs, and by nouns that name an office, a kinship or a part beside the one who has it. */
export function findRelations(draft: Draft, events: ReadonlySet<number>): readonly Finding[] {
  const listed = relationEntries();
  const found: Finding[] = [];
  for (const { index } of draft.analysis.words) {
    const match = entryAt(index, listed, draft);
    if (!match || events.has(match.word)) continue;
    const office = match.entry.when.some(({ name }) => name === "office");
    if (!office && standsAlone(match.word, draft)) continue;
    const finding = office ? officeAt(match.entry, match.word, draft) : plain(match.entry, match.word, draft);
    if (finding && !found.some((other) => isSame(finding, other))) found.push(finding);
  }
  return found;
}

/** A relation between the same two told again says nothing new. */
function isSame(a: Finding, b: Finding): boolean {
  if (a.type !== b.type) return false;
  const key = ({ actors, recipients }: Finding) => [actors[0]?.entity, recipients[0]?.entity].join();
  return a.word === b.word || (a.actors[0]?.entity !== null && a.recipients[0]?.entity !== null && key(a) === key(b));
}

function plain(entry: RelationEntry, word: number, draft: Draft): Finding | null {
  const recipients = argumentHeads(word, entry.recipient, draft);
  const vague = entry.actor[0] === "self" && recipients.every((at) => draft.analysis.words[at]?.upos === "PRON");
  return vague ? null : relation(entry, word, argumentHeads(word, entry.actor, draft), recipients, draft);
}

/** "X, leader of Y", "Y leader X", "X is the leader of Y", "Y's daughter X". */
function officeAt(entry: RelationEntry, word: number, draft: Draft): Finding | null {
  const beside = holdersOf(word, draft);
  const kin =
    entry.type === "family_of" &&
    draft.tree.dependents(word, "nmod:poss").some((at) => draft.analysis.words[at]?.upos !== "PRON");
  const holders = beside.length === 0 && kin ? [word] : beside;
  if (holders.length === 0) return null;
  const own = argumentHeads(word, entry.recipient, draft);
  const recipients = own.length > 0 ? own : besideTitle(word, holders, draft);
  return relation(entry, word, holders, recipients, draft);
}

function holdersOf(word: number, { tree, analysis, mentions, entities }: Draft): readonly number[] {
  const found = analysis.words[word];
  if (!found) return [];
  const nominal = (at: number) => ["PROPN", "NOUN", "PRON"].includes(analysis.words[at]?.upos ?? "");
  const beside = tree.dependents(word, "appos", "flat").filter(nominal);
  if (beside.length > 0 && !tree.dependents(word, "nsubj").length) return beside;
  if (tree.dependents(word, "cop").length > 0)
    return tree
      .dependents(word, "nsubj")
      .filter(nominal)
      .flatMap((at) => antecedent(at, word, tree));
  if (["appos", "compound", "nmod:desc", "flat"].includes(found.relation) && nominal(found.head)) return [found.head];
  // The mention's own name, where the tree takes title and name as one: "Mayor X".
  const mention = mentionAt(word, { mentions });
  if (mention && mention.form === "name" && mention.head !== word && entities.length > 0) return [mention.head];
  return [];
}

function besideTitle(word: number, holders: readonly number[], { tree, analysis, mentions }: Draft): readonly number[] {
  const holder = holders[0];
  if (holder === undefined) return [];
  const before = [
    ...tree.dependents(word, "compound", "amod", "nmod"),
    ...tree.dependents(holder, "compound", "amod", "nmod:poss"),
  ];
  return before
    .filter((at) => at < holder && at !== word && isBody(at, mentions) && analysis.words[at] !== undefined)
    .slice(0, 1);
}

const BODIES = new Set(["organization", "place", "nationality", "group"]);
function isBody(word: number, mentions: Draft["mentions"]): boolean {
  return BODIES.has(mentionAt(word, { mentions })?.kind ?? "");
}

function relation(
  entry: RelationEntry,
  word: number,
  actorHeads: readonly number[],
  recipientHeads: readonly number[],
  draft: Draft,
): Finding | null {
  const actors = distinct(actorHeads.flatMap((head) => partiesAt(head, draft)));
  const names = new Set(actors.map(({ entity, span }) => entity ?? span.text));
  const recipients = distinct(recipientHeads.flatMap((head) => partiesAt(head, draft))).filter(
    ({ entity, span }) => !names.has(entity ?? span.text),
  );
  if (actors.length === 0 || recipients.length === 0) return null;
  return {
    kind: "relation",
    type: entry.type,
    mode: null,
    context: null,
    inside: null,
    word,
    actorHeads,
    recipientHeads,
    actors,
    recipients,
    others: [],
    rule: `relation/${entry.word.written}`,
  };
}
