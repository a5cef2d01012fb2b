import type { Hop } from "../../model/chain.ts";
import type { Why } from "../../model/why.ts";
import type { Draft, DraftClaim } from "../draft.ts";
import { hopInWords, sourceInWords } from "./source-words.ts";

/** The source or the words that decide the status, said of this claim. */
export function whyStatus({ chain, certainty, why }: DraftClaim, { ownVoice }: Pick<Draft, "ownVoice">): Why | null {
  const general = why.find(({ rule }) => rule.startsWith("status/"));
  if (!certainty || !general) return null;
  const hops = chain.slice(ownVoice.length);
  const by = (...stances: Hop["stance"][]) => hops.findLast(({ stance }) => stances.includes(stance));
  const deciding: Readonly<Record<string, Hop | undefined>> = {
    denied: by("denies"),
    planned: certainty.modality === "actual" ? by("promises", "threatens", "demands", "asks") : undefined,
    uncertain: certainty.modality === "possible" ? undefined : by("doubts", "cannot-confirm", "declines"),
    alleged: by("alleges", "suspects"),
  };
  const hop = deciding[certainty.status];
  const status = `Status ${certainty.status}: `;
  if (hop) return { ...general, says: `${status}${hopInWords(hop)}.`, span: hop.cue?.span ?? hop.span };
  const last = hops.at(-1);
  if (certainty.status === "reported" && last)
    return {
      ...general,
      says: `${status}the word of ${sourceInWords(last)}, not the publisher's own.`,
      span: last.span,
    };
  return general;
}
