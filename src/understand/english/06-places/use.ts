import type { Place } from "../../../model/time-and-place.ts";
import type { Draft, DraftMention } from "../../draft.ts";

/** Whether the words name the place itself, a government by it, or only qualify something else. */
export function useOf(mention: DraftMention, { text, analysis }: Pick<Draft, "text" | "analysis">): Place["use"] {
  if (mention.kind === "nationality") return "demonym";
  if (mention.stands_for !== null) return "metonymic";
  const head = analysis.words[mention.head];
  const covers = head !== undefined && head.start >= mention.span.start && head.end <= mention.span.end;
  if (covers && /^(?:compound|amod|nmod:poss)/.test(head.relation)) return "modifier";
  return /^['’]s?\s/.test(text.slice(mention.span.end, mention.span.end + 3)) ? "modifier" : "literal";
}
