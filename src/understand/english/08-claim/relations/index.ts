import type { Draft } from "../../../draft.ts";
import { type Finding, sideOf } from "../finding.ts";
import { haveEnds } from "./ends.ts";
import type { RelationFinder, Tie } from "./finder.ts";
import { FINDERS, YIELDING } from "./finders.ts";
import { withoutKindsBesideRoles } from "./kinds-beside-roles.ts";
import { once } from "./once.ts";
import { sidesOf } from "./sides.ts";

/** What the report says to hold between two: each construction looked for at each word, in the order of the list. */
export function findRelations(draft: Draft, events: ReadonlySet<number>): readonly Finding[] {
  return withoutKindsBesideRoles(once(everyRelation(draft, events), YIELDING));
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
  if (!haveEnds(tie, draft)) return null;
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
