import type { Stance } from "../../../model/certainty.ts";
import type { Claim, Party } from "../../../model/claim.ts";

/** An event or relation seen in the text, before it has date, place and chain. */
export interface Finding {
  readonly kind: "event" | "relation";
  readonly type: string;
  readonly mode: string | null;
  /** The word that tells the mode, where it is not the event's own. */
  readonly modeWord?: number | null;
  readonly context: string | null;
  /** How the doer stands to what it says of others. */
  readonly inside: Stance | null;
  /** The word that tells of it. */
  readonly word: number;
  readonly actorHeads: readonly number[];
  readonly recipientHeads: readonly number[];
  /** Where the doer was looked for, events and things among them: "the blast" of "the blast killed". */
  readonly doerHeads?: readonly number[];
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly others: Claim["others"];
  /** A further word and arguments that count what this claim tells: "killed 12 and wounded 30". */
  readonly alsoCounted?: { readonly word: number; readonly heads: readonly number[] };
  /** Why the word was read so, for the reader. */
  readonly rule: string;
  /** What the rule says here, where it has a sentence of its own. */
  readonly says?: string;
}

export const sideOf = (parties: readonly Party[]): string =>
  parties.length === 0 ? "nobody named" : parties.map(({ span }) => `“${span.text}”`).join(" and ");
