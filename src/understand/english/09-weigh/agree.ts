import type { Party } from "../../../model/claim.ts";
import type { Span } from "../../../model/span.ts";
import type { Word } from "../../analysis.ts";
import type { Draft, DraftMention } from "../../draft.ts";
import { firstWhere } from "../../first-where.ts";
import { firstByKey } from "../../tables.ts";

type Needed = Pick<Draft, "analysis" | "mentions">;

/** Whether two sides may be the same people: by entity or head word; unknown where either is empty or only described. */
export function agree(a: readonly Party[], b: readonly Party[], draft: Needed): "yes" | "no" | "unknown" {
  if (a.length === 0 || b.length === 0) return "unknown";
  const same = (one: Party, other: Party) =>
    (one.entity !== null && one.entity === other.entity) || headOf(one, draft) === headOf(other, draft);
  if (a.some((one) => b.some((other) => same(one, other)))) return "yes";
  const named = (party: Party) => mentionOf(party, draft)?.form === "name";
  return a.every(named) && b.every(named) ? "no" : "unknown";
}

const mentionAt = firstByKey(({ span }: DraftMention) => `${span.start}-${span.end}`);

function mentionOf({ span }: Party, { mentions }: Needed): DraftMention | undefined {
  return mentionAt(mentions, `${span.start}-${span.end}`);
}

/** The dictionary form of the last word of a party's span: "Indian soldiers" are soldiers. */
export function headOf({ span }: Party, { analysis }: Needed): string {
  return lastWordIn(span, analysis.words)?.lemma ?? span.text;
}

function lastWordIn({ start, end }: Span, words: readonly Word[]): Word | undefined {
  const last = words[firstWhere(words, (word) => word.end > end) - 1];
  return last && last.start >= start ? last : undefined;
}
