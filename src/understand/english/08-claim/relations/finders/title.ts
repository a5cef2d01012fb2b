import type { Entity, Role } from "../../../../../model/mention.ts";
import { countryOfDemonym } from "../../../../lexicon/countries.ts";
import { onceFor } from "../../../../tables.ts";
import type { RelationFinder } from "../finder.ts";
import { nearestNameOf, nearestOf } from "../mention-tables.ts";
import { isOfState } from "../of-state.ts";

const HEADS =
  /^(?:leader|head|chief|commander|chairman|chairwoman|chair|director|president|boss|prime minister|king|emir)\b/i;

/** Offices that names carry as titles; left out where the text tells of the office with words of its own. */
export const title: RelationFinder = {
  name: "title",
  example: "Foreign Minister X; the Chadian president, X",
  yields: true,
  says: ({ title }, { actor, recipient }) =>
    `The text gives ${actor} the title “${title ?? ""}”${recipient === "nobody named" ? "" : ` of ${recipient}`}.`,
  find: (word, draft) =>
    (rolesOf(draft.entities).get(draft.analysis.words[word]?.end ?? -1) ?? []).flatMap(({ entity, role }) => {
      const start = role.span.start;
      const holder = nearestNameOf(entity.id, start, draft.mentions);
      const named = role.of === null ? undefined : nearestOf(role.of, start, draft.mentions);
      const body = named && countryOfDemonym(named.span.text) !== null && !isOfState(role.title) ? undefined : named;
      if (!holder || body?.entity === entity.id) return [];
      const leads = HEADS.test(role.title) && body?.kind === "organization";
      return {
        type: leads ? "leads" : "holds_role",
        word,
        from: [holder.head],
        to: body ? [body.head] : [],
        title: role.title,
      };
    }),
};

type Titled = { readonly entity: Entity; readonly role: Role & { readonly span: NonNullable<Role["span"]> } };

/** Every office of the text by the character where its words end. */
const rolesOf = onceFor((entities: readonly Entity[]): ReadonlyMap<number, readonly Titled[]> => {
  const table = new Map<number, Titled[]>();
  for (const entity of entities)
    for (const { span, ...role } of entity.roles)
      if (span) table.set(span.end, [...(table.get(span.end) ?? []), { entity, role: { ...role, span } }]);
  return table;
});
