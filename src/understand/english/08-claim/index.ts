import type { Draft, DraftClaim, Stage } from "../../draft.ts";
import { type FoundEvent, findEvents } from "./find-events.ts";
import { findParties } from "./find-parties.ts";
import { makeClaim } from "./make-claim.ts";
import { relationsFromRoles } from "./relations.ts";
import { statementsOf } from "./statements.ts";

/** Events, relations and statements, each with its chain. */
export const claim: Stage = {
  name: "claim",
  needs: ["text", "frame", "analysis", "tree", "mentions", "entities", "dates", "places", "attributions", "ownVoice"],
  gives: ["claims"],
  reason: "a claim joins what all the stages before it found",
  run: (draft) => {
    const coded = [...findEvents(draft).flatMap((event) => coding(event, draft)), ...relationsFromRoles(draft)];
    const all = [...coded, ...statementsOf(draft, coded)].filter((told) => !furniture(told, draft));
    return { claims: all.sort((a, b) => a.predicate.start - b.predicate.start || a.kind.localeCompare(b.kind)) };
  },
};

function coding(event: FoundEvent, draft: Draft): readonly DraftClaim[] {
  const sides = findParties(event, draft);
  const noun = event.entry.pos === "noun";
  const violent = event.entry.type === "ASSAULT" || event.entry.type === "PROTEST";
  if (sides.actors.length + sides.recipients.length === 0 && !violent) return [];
  if (noun && sides.actors.length + sides.recipients.length === 0 && !definiteEvent(event.word, draft)) return [];
  if (!noun && event.entry.type in { leads: 1, controls: 1, owns: 1 } && sides.recipients.length === 0) return [];
  const own = draft.analysis.words[event.word];
  const span = { start: own?.start ?? 0, end: own?.end ?? 0, text: own?.text ?? "" };
  const says = `“${span.text}” tells of ${event.entry.type}${event.entry.mode ? ` (${event.entry.mode})` : ""}: entry “${event.entry.word}” of the lexicon.`;
  return [
    makeClaim(
      {
        word: event.word,
        type: event.entry.type,
        mode: event.entry.mode,
        sides,
        content: clause(event.word, draft),
        why: [{ rule: `event/${event.entry.word}`, says, span }],
      },
      draft,
    ),
  ];
}

/** A noun alone is worth a claim where it has a place, a date or a number of its own. */
function definiteEvent(word: number, { tree }: Draft): boolean {
  return tree.dependents(word, "nmod", "nummod", "acl").length > 0;
}

/** The words of the event: its subtree, cut to the content of the attribution it stands in. */
function clause(word: number, { tree, attributions, analysis }: Draft) {
  const range = tree.subtree(word);
  let { first, after } = range;
  for (const { contentWords } of attributions) {
    const around = contentWords.find((content) => content.first <= word && word < content.after);
    if (around) [first, after] = [Math.max(first, around.first), Math.min(after, around.after)];
  }
  while (after > word + 1 && analysis.words[after - 1]?.upos === "PUNCT") after--;
  while (first < word && analysis.words[first]?.upos === "PUNCT") first++;
  return { first, after };
}

/** Bylines, credits, datelines and boilerplate tell of no claim. */
function furniture({ predicate }: DraftClaim, { frame }: Draft): boolean {
  const part = frame.parts.find(({ start, end }) => start <= predicate.start && predicate.start < end);
  return part !== undefined && ["dateline", "byline", "credit", "boilerplate"].includes(part.kind);
}
