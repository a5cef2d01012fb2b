import type { Mention, MentionKind } from "../../../model/mention.ts";
import type { WordRange } from "../../analysis.ts";

/** A mention before it has an id and an entity. */
export interface Found {
  readonly words: WordRange;
  readonly phrase: WordRange;
  /** The head word of the phrase. */
  readonly head: number;
  readonly kind: MentionKind;
  readonly form: Mention["form"];
  readonly standsFor: "government" | null;
}
