import type { Party } from "../../../../model/claim.ts";
import type { Draft } from "../../../draft.ts";
import { type Finding, sideOf } from "../finding.ts";
import { distinct, mentionAt, partiesAt } from "../parties.ts";
import type { Parties, RelationFinder, Tie } from "./finder.ts";
import { FINDERS, YIELDING } from "./finders.ts";
import { once } from "./once.ts";

/** What the report says to hold between two: each construction looked for at each word, in the order of the list. */
export function findRelations(draft: Draft, events: ReadonlySet<number>): readonly Finding[] {
  return once(everyRelation(draft, events), YIELDING);
}

/** The same with every relation as often as the text tells it. */
export function everyRelation(draft: Draft, events: ReadonlySet<number>): readonly Finding[] {
  return FINDERS.flatMap((finder) =>
    draft.analysis.words.flatMap(({ index }) =>
      finder.find(index, draft).flatMap((tie) => (events.has(tie.word) ? [] : (findingOf(tie, finder, draft) ?? []))),
    ),
  );
}

function findingOf(tie: Tie, finder: RelationFinder, draft: Draft): Finding | null {
  const { actors, recipients } = sidesOf(tie, draft);
  const needed = tie.to.length > 0 || tie.type !== "holds_role";
  if (actors.length === 0 || (needed && recipients.length === 0)) return null;
  return {
    kind: "relation",
    type: tie.type,
    mode: null,
    context: null,
    inside: null,
    word: tie.word,
    actorHeads: tie.from,
    recipientHeads: tie.to,
    actors,
    recipients,
    others: [],
    rule: `relation/${finder.name}`,
    says: finder.says(tie, {
      word: `“${draft.analysis.words[tie.word]?.text ?? ""}”`,
      actor: sideOf(actors),
      recipient: sideOf(recipients),
    }),
  };
}

/** A relation has two ends: whoever stands on one side does not stand on the other, but for names and kinds. */
function sidesOf({ from, to, type, title, single }: Tie, draft: Draft): Parties {
  const all = (heads: readonly number[]) => distinct(heads.flatMap((head) => partiesAt(head, draft)));
  const some = (heads: readonly number[]) =>
    title === undefined ? all(heads).slice(0, single ? 1 : undefined) : heads.flatMap((head) => mentioned(head, draft));
  const actors = some(from).map((party) => (title === undefined ? party : { ...party, title }));
  const names = new Set(actors.map(({ entity, span }) => entity ?? span.text));
  const same = type === "kind_of" || type === "also_known_as";
  const recipients = some(to).filter(({ entity, span }) => same || !names.has(entity ?? span.text));
  return { actors, recipients };
}

/** The mention that a title names, whatever the tree makes of its words. */
function mentioned(head: number, draft: Draft): readonly Party[] {
  const mention = mentionAt(head, draft);
  return mention ? [{ entity: mention.entity, span: mention.span, collective: false }] : [];
}
