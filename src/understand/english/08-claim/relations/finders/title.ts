import type { Entity, Role } from "../../../../../model/mention.ts";
import type { Draft, DraftMention } from "../../../../draft.ts";
import type { RelationFinder } from "../finder.ts";

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
    (rolesOf(draft).get(draft.analysis.words[word]?.end ?? -1) ?? []).flatMap(({ entity, role }) => {
      const start = role.span.start;
      const holder = nearest(entity.id, start, draft);
      const body = role.of === null ? undefined : nearest(role.of, start, draft);
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
const known = new WeakMap<object, ReadonlyMap<number, readonly Titled[]>>();

/** Every office of the text by the character where its words end. */
function rolesOf({ entities }: Draft): ReadonlyMap<number, readonly Titled[]> {
  const before = known.get(entities);
  if (before) return before;
  const table = new Map<number, Titled[]>();
  for (const entity of entities)
    for (const { span, ...role } of entity.roles)
      if (span) table.set(span.end, [...(table.get(span.end) ?? []), { entity, role: { ...role, span } }]);
  known.set(entities, table);
  return table;
}

/** By name where the text names him. */
function nearest(entity: string, start: number, { mentions }: Draft): DraftMention | undefined {
  const own = mentions.filter((mention) => mention.entity === entity);
  const named = own.filter(({ form }) => form === "name");
  return (named.length > 0 ? named : own).toSorted(
    (a, b) => Math.abs(a.span.start - start) - Math.abs(b.span.start - start),
  )[0];
}
