import type { Place } from "../../../model/time-and-place.ts";
import type { Draft, DraftMention } from "../../draft.ts";

type Needed = Pick<Draft, "text" | "analysis">;

/** Whether the words name the place itself, its government or people by it, or only qualify something else. */
export function useOf(mention: DraftMention, draft: Needed): Place["use"] {
  if (mention.kind === "nationality") return "demonym";
  if (mention.stands_for !== null || doesSomething(mention, draft)) return "metonymic";
  const head = headOf(mention, draft);
  if (head && /^(?:compound|amod|nmod:poss)/.test(head.relation)) return "modifier";
  return /^['’]s?\s/.test(draft.text.slice(mention.span.end, mention.span.end + 3)) ? "modifier" : "literal";
}

/** The head word of the mention's phrase, where it is one of the name's own. */
function headOf(mention: DraftMention, { analysis }: Needed) {
  const head = analysis.words[mention.head];
  return head !== undefined && head.start >= mention.span.start && head.end <= mention.span.end ? head : null;
}

/** What a place does as a place. */
const LIES = new Set(
  "be become remain lie sit stand border stretch span cover contain house boast fall lack grow shrink flood burn freeze have see experience need account look use".split(
    " ",
  ),
);

/** "Turkey fired on the hills": a place that acts is its government, army or people; facilities and what lies or is somewhere are not. */
function doesSomething(mention: DraftMention, draft: Needed): boolean {
  const head = mention.kind === "place" ? headOf(mention, draft) : null;
  const verb = head?.relation === "nsubj" ? draft.analysis.words[head.head] : undefined;
  return verb?.upos === "VERB" && !LIES.has(verb.lemma);
}
