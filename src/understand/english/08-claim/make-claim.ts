import { spanOf } from "../../../model/span.ts";
import { QUAD_OF, RELATIONS, SYMMETRIC_TYPES } from "../../../model/vocabulary.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { chainAt } from "./chain-at.ts";
import { dateOf, placeOf, toldAs, whereOf } from "./circumstances.ts";
import { countsOf } from "./counts.ts";
import type { Sides } from "./find-parties.ts";

export interface Told {
  readonly word: number;
  readonly type: string;
  readonly mode: string | null;
  readonly sides: Sides;
  readonly content: WordRange;
  readonly why: DraftClaim["why"];
  readonly mutual?: boolean;
}

/** A claim of what a word tells, with its circumstances and its chain. */
export function makeClaim({ word, type, mode, sides, content, why, mutual }: Told, draft: Draft): DraftClaim {
  const { text, analysis } = draft;
  const own = analysis.words[word];
  const predicate = spanOf(text, own?.start ?? 0, own?.end ?? 0);
  const date = type in RELATIONS ? null : dateOf(word, draft);
  return {
    where: whereOf(predicate.start, draft),
    told_as: toldAs(word, date, draft),
    kind: type === "statement" ? "statement" : type in RELATIONS ? "relation" : "event",
    type,
    mode,
    quad: QUAD_OF[type as keyof typeof QUAD_OF] ?? null,
    contexts: [],
    codes: { cameo: null, acled: null },
    actors: sides.actors,
    recipients: sides.recipients,
    mutual: mutual ?? (SYMMETRIC_TYPES.has(type) && sides.recipients.length > 0),
    others: [],
    predicate,
    content: spanOf(text, analysis.words[content.first]?.start ?? 0, analysis.words[content.after - 1]?.end ?? 0),
    links: [],
    date,
    place: type in RELATIONS ? null : placeOf(word, draft),
    other_places: [],
    counts: countsOf(word, draft),
    chain: chainAt(word, draft),
    why,
    word,
    contentWords: content,
    hearsay: hearsayAt(word, draft),
  };
}

/** "allegedly", "reportedly" and "alleged" at the word itself. */
function hearsayAt(word: number, { tree, analysis }: Draft): DraftClaim["hearsay"] {
  const beside = tree.dependents(word, "advmod", "amod").map((child) => analysis.words[child]?.lower ?? "");
  if (beside.some((lower) => /^(?:allegedly|alleged|purportedly|purported|supposedly|supposed)$/.test(lower)))
    return "allegedly";
  return beside.some((lower) => /^(?:reportedly|reported)$/.test(lower)) ? "reportedly" : null;
}
