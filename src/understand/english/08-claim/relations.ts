import type { Draft, DraftClaim } from "../../draft.ts";
import { makeClaim } from "./make-claim.ts";

const LEADS =
  /\b(?:president|prime minister|premier|king|emir|leader|chief|head|commander|chairman|chairwoman|chairperson|director|governor|mayor|chancellor)\b/i;

/** Offices that the text gives to persons by name: "Foreign Minister X", "X, the leader of Y". */
export function relationsFromRoles(draft: Draft): readonly DraftClaim[] {
  return draft.entities.flatMap((entity) =>
    entity.roles.flatMap((role) => {
      const { span } = role;
      const person =
        span &&
        draft.mentions.find(
          (m) => m.entity === entity.id && m.form === "name" && Math.abs(m.span.start - span.end) < 12,
        );
      const holder =
        person ??
        (span &&
          draft.mentions.findLast((m) => m.entity === entity.id && m.form === "name" && m.span.end <= span.start));
      const word = span
        ? draft.analysis.words.find(({ start, end }) => start < span.end && span.end <= end)?.index
        : undefined;
      if (!span || !holder || word === undefined) return [];
      const body = draft.mentions.find((m) => m.entity === role.of && Math.abs(m.span.start - span.start) < 80);
      const type = body && LEADS.test(role.title) && !/vice|deputy|former/i.test(role.title) ? "leads" : "holds_role";
      const first = Math.min(holder.words.first, word);
      const after = Math.max(holder.words.after, word + 1);
      const claim = makeClaim(
        {
          word,
          type,
          mode: null,
          sides: {
            actors: [{ entity: entity.id, span: holder.span, collective: false, title: role.title }],
            recipients: body ? [{ entity: body.entity, span: body.span, collective: false }] : [],
          },
          content: { first, after },
          why: [{ rule: `relation/${type}`, says: `“${span.text}” beside ${entity.name} tells the office.`, span }],
          mutual: false,
        },
        draft,
      );
      return [claim];
    }),
  );
}
