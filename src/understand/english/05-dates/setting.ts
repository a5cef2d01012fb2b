import type { DateExpression } from "../../../model/time-and-place.ts";
import type { Anchor } from "./anchor.ts";
import type { Meaning } from "./meaning.ts";
import type { Tense } from "./tense.ts";

/** Where an expression stands: what its day may be counted from. */
export interface Setting {
  readonly published: string | null;
  readonly anchor: Anchor;
  /** Whether dates hang on each other rather than on the day of writing. */
  readonly narrative: boolean;
  readonly tense: Tense;
  /** Whether the date before stands in the same sentence. */
  readonly sameSentence: boolean;
  /** Whether only "and", "to" or the like stands between the two. */
  readonly joined: boolean;
}

/** A meaning of one kind. */
export type Of<K extends Meaning["is"]> = Extract<Meaning, { is: K }>;

/** A value with what it was counted from. */
export type Told = { value: string; anchor: DateExpression["anchor"] };
