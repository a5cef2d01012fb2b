import type { Party } from "../../../../model/claim.ts";
import { spanOf } from "../../../../model/span.ts";
import type { Draft } from "../../../draft.ts";
import { belongs, isActing } from "../belongs.ts";
import { distinct, mentionAt, partiesAt } from "../parties.ts";
import type { Parties, Tie } from "./finder.ts";
import { describedAs } from "./mention-tables.ts";

/** A relation has two ends: whoever stands on one side does not stand on the other, but for names and kinds. */
export function sidesOf({ from, to, type, title, called = title, single }: Tie, draft: Draft): Parties {
  const all = (heads: readonly number[]) =>
    distinct(heads.flatMap((head) => modifierAt(head, draft) ?? partiesAt(head, draft)));
  const some = (heads: readonly number[], alone: boolean) =>
    title === undefined ? all(heads).slice(0, alone ? 1 : undefined) : heads.flatMap((head) => mentioned(head, draft));
  const between = BETWEEN_ACTORS.has(type);
  const actors = some(
    between ? from.filter((head) => !isThing(head, draft)) : from,
    single !== undefined && single !== false,
  ).map((party) => (called === undefined ? party : { ...party, title: called }));
  const names = new Set(actors.map(({ entity, span }) => entity ?? span.text));
  const others = some(between ? to.filter((head) => isActor(head, draft)) : to, single === true);
  if (type === "kind_of") return { actors, recipients: others.map((party) => asKind(party, names)) };
  const same = type === "also_known_as";
  return { actors, recipients: others.filter(({ entity, span }) => same || !names.has(entity ?? span.text)) };
}

/** "Radio Ten, an online station": words for what it is are not the station itself, though they stand for it. */
const asKind = (party: Party, described: ReadonlySet<string>): Party =>
  party.entity !== null && described.has(party.entity) ? { ...party, entity: null } : party;

/** Only who can act is supported, fought or allied with; "opponents of the deal" oppose no actor. */
const BETWEEN_ACTORS = new Set(["supports", "opposes", "allied_with", "fights", "negotiates_with"]);

function isActor(head: number, draft: Draft): boolean {
  const pronoun = draft.analysis.words[head]?.upos === "PRON";
  return pronoun || isActing(head, draft) || belongs(head, "actor", draft);
}

/** Jets fire in somebody's support; they are on nobody's side themselves. */
function isThing(head: number, draft: Draft): boolean {
  return ["weapon", "document", "money"].includes(mentionAt(head, draft)?.kind ?? "");
}

/** The mention that a title names, whatever the tree makes of its words. */
function mentioned(head: number, draft: Draft): readonly Party[] {
  const mention = mentionAt(head, draft);
  return mention ? [{ entity: mention.entity, span: mention.span, collective: false }] : [];
}

/** "army" of "an army spokesman": no part of whoever the phrase is about; the army that the text speaks of, if it does. */
function modifierAt(word: number, draft: Draft): readonly Party[] | null {
  const { analysis, tree, mentions, text } = draft;
  const found = analysis.words[word];
  const around = mentionAt(word, draft);
  if (!found || !around || around.head === word || around.form !== "description") return null;
  if (found.relation !== "compound" && found.relation !== "amod") return null;
  const known = describedAs(mentions, found.lower);
  const first = tree.dependents(word, "compound", "amod").reduce((least, at) => Math.min(least, at), word);
  const span = spanOf(text, analysis.words[first]?.start ?? found.start, found.end);
  return [{ entity: known?.entity ?? null, span, collective: false }];
}
