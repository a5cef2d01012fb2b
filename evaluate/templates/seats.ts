import type { Claim, Party } from "../../src/model/claim.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { Reading } from "../../src/model/reading.ts";

/** How a mention stands to a claim. */
export type Side =
  | "actor"
  | "recipient"
  | "instrument"
  | "victim"
  | "about"
  | "beneficiary"
  | "content"
  | "sentence"
  | "source";

export interface Seat {
  readonly side: Side;
  readonly mention: Mention;
}

/** The mentions that a claim seats: its parties, those within their phrases, those in its clause, who claims it. */
export function seatsOf(claim: Claim, reading: Reading): readonly Seat[] {
  const seats = new Map<string, Seat>();
  const add = (side: Side, mention: Mention) => {
    if (mention.form !== "pronoun" && !seats.has(mention.id)) seats.set(mention.id, { side, mention });
  };
  const party = (side: Side, { span, entity }: Party) => {
    const own = reading.mentions.find((mention) => mention.span.start === span.start && mention.span.end === span.end);
    if (!own) {
      if (side === "instrument") add(side, weaponAt(span));
      return;
    }
    const best = own.form === "pronoun" ? antecedent(own, entity, reading) : own;
    if (!best) return;
    add(side, best);
    for (const inner of reading.mentions)
      if (inner.phrase.start >= best.phrase.start && inner.phrase.end <= best.phrase.end) add(side, inner);
  };
  for (const actor of claim.actors) party("actor", actor);
  for (const recipient of claim.recipients) party("recipient", recipient);
  for (const other of claim.others) party(other.role, other);
  for (const hop of claim.chain)
    if (hop.stance === "claims-responsibility" || hop.stance === "admits")
      for (const mention of reading.mentions)
        if (hop.span && mention.span.start >= hop.span.start && mention.span.end <= hop.span.end)
          add("source", mention);
  for (const mention of reading.mentions)
    if (mention.span.start >= claim.content.start && mention.span.end <= claim.content.end) add("content", mention);
  const sentence = reading.sentences.find(
    ({ start, end }) => start <= claim.predicate.start && claim.predicate.start < end,
  );
  for (const mention of reading.mentions)
    if (sentence && mention.span.start >= sentence.start && mention.span.end <= sentence.end) add("sentence", mention);
  return [...seats.values()];
}

/** A weapon that is named only before another noun ("mortar fire") has no mention of its own. */
const weaponAt = (span: Party["span"]): Mention => ({
  id: `at ${span.start}`,
  span,
  phrase: span,
  kind: "weapon",
  form: "description",
  entity: `at ${span.start}`,
  stands_for: null,
});

/** The last mention before a pronoun that words its entity. */
function antecedent(pronoun: Mention, entity: string | null, { mentions }: Reading): Mention | null {
  const same = mentions.filter((mention) => mention.entity === entity && mention.form !== "pronoun");
  return same.findLast(({ span }) => span.start < pronoun.span.start) ?? same[0] ?? null;
}
