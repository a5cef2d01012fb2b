import type { Hop, Source } from "../../model/chain.ts";

/** A source as a reader finds it in the text, with its name or description where the words are others: “he” (Adam Toure). */
export function sourceInWords({ span, name, described, kind }: Source): string {
  if (!span) return name ?? described ?? (kind === "publisher" ? "the publisher" : "somebody not named");
  const words = span.text.replace(/^by /, "");
  const more = name ?? described;
  const known = !more || words.includes(more) || (name?.includes(words) ?? false);
  return known ? `“${words}”` : `“${words}” (${more})`;
}

const DOES: Readonly<Record<Hop["stance"], string>> = {
  states: "said so",
  reports: "reported it",
  claims: "claimed it",
  alleges: "alleged it",
  suspects: "suspected it",
  confirms: "confirmed it",
  admits: "admitted it",
  "claims-responsibility": "claimed to have done it",
  denies: "denied it",
  retracts: "took it back",
  doubts: "doubted it",
  promises: "promised it",
  threatens: "threatened it",
  demands: "demanded it",
  asks: "asked for it",
  "cannot-confirm": "could not confirm it",
  declines: "declined to speak of it",
};

/** What a hop did, with its cue where that is another word: “the ministry” denied it (“rejected”). */
export function hopInWords(hop: Hop): string {
  const cue = hop.cue?.span.text.toLowerCase() ?? "";
  const own = cue === "" || DOES[hop.stance].includes(cue) ? "" : ` (“${hop.cue?.span.text}”)`;
  return `${sourceInWords(hop)} ${DOES[hop.stance]}${own}`;
}
