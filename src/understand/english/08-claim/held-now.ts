import type { Hop } from "../../../model/chain.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Draft } from "../../draft.ts";

type Needed = Pick<Draft, "tree" | "published" | "ownVoice">;

const IS = new Set(["is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"]);
const WAS = new Set(["was", "were"]);
const OUGHT = new Set(["must", "should", "ought", "needs"]);
const OPEN = new Set(["if", "unless", "when", "once", "until", "whenever"]);

/**
 * The day of what holds as it is said: "the siege is unacceptable", "they must withdraw", "it was looking into it". That
 * is the day of the saying where the text gives it, else the day of publication.
 */
export function heldWhenSaid(word: number, chain: readonly Hop[], draft: Needed): Claim["date"] {
  const quoted = chain.length > draft.ownVoice.length;
  const said = quoted ? chain.at(-1)?.said : null;
  const told = said?.start && said.end ? { start: said.start, end: said.end } : null;
  const day = told ?? (draft.published ? { start: draft.published, end: draft.published } : null);
  if (!day || !isHeld(word, { dated: told !== null, quoted }, draft)) return null;
  return { ref: null, start: day.start, end: day.end, precision: "day", how: "tense" };
}

/** Whether it is told by a source, and whether that source's day is known. */
interface Telling {
  readonly dated: boolean;
  readonly quoted: boolean;
}

function isHeld(word: number, { dated, quoted }: Telling, { tree }: Needed): boolean {
  const forms = (...relations: string[]) =>
    tree.dependents(word, ...relations).map((at) => tree.words[at]?.lower ?? "");
  if (forms("mark", "advmod").some((form) => OPEN.has(form))) return false;
  const helpers = forms("aux");
  // "should have been freed" looks back
  if (helpers.some((form) => OUGHT.has(form))) return !helpers.includes("have");
  const goingOn = tree.words[word]?.lower.endsWith("ing") === true && tree.words[word]?.upos === "VERB";
  if (goingOn && !forms("aux:pass").length)
    return helpers.some((form) => IS.has(form) || (dated && WAS.has(form))) && !helpers.includes("been");
  return quoted && forms("cop").some((form) => IS.has(form));
}
