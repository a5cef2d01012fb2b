import type { Party } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import type { Draft } from "../../draft.ts";
import type { Finding } from "./finding.ts";

const HEADS =
  /^(?:leader|head|chief|commander|chairman|chairwoman|chair|director|president|boss|prime minister|king|emir)\b/i;

/** The offices that names carry in their titles: "Foreign Minister X" holds that office. */
export function findRoles(draft: Draft, told: readonly Finding[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const entity of draft.entities) {
    for (const role of entity.roles) {
      if (!role.span) continue;
      const { start, end } = role.span;
      const word = draft.analysis.words.find(
        (candidate) => candidate.start >= start && candidate.end <= end && candidate.upos !== "PUNCT",
      );
      const body = draft.mentions.find((mention) => mention.entity === role.of);
      const holder = draft.mentions
        .filter((mention) => mention.entity === entity.id)
        .sort((a, b) => Math.abs(a.span.start - start) - Math.abs(b.span.start - start))[0];
      if (!word || !holder || body?.entity === entity.id) continue;
      const near = [...told, ...found].some(
        ({ actors, recipients, kind }) =>
          kind === "relation" &&
          actors.some((party) => party.entity === entity.id) &&
          (role.of === null || recipients.some((party) => party.entity === role.of)),
      );
      if (near) continue;
      const head = draft.analysis.words
        .filter((candidate) => candidate.end <= end && candidate.start >= start && candidate.upos !== "PUNCT")
        .at(-1);
      const actor: Party = { entity: entity.id, span: holder.span, collective: false, title: role.title };
      found.push({
        kind: "relation",
        type: HEADS.test(role.title) && body?.kind === "organization" ? "leads" : "holds_role",
        mode: null,
        context: null,
        inside: null,
        word: (head ?? word).index,
        actorHeads: [holder.head],
        recipientHeads: body ? [body.head] : [],
        actors: [actor],
        recipients: body ? [{ entity: body.entity, span: nearest(body.entity, start, draft), collective: false }] : [],
        others: [],
        rule: "relation/title",
      });
    }
  }
  return found;
}

function nearest(entity: string, start: number, { mentions, text }: Draft) {
  const best = mentions
    .filter((mention) => mention.entity === entity)
    .sort((a, b) => Math.abs(a.span.start - start) - Math.abs(b.span.start - start))[0];
  return best?.span ?? spanOf(text, start, start);
}
