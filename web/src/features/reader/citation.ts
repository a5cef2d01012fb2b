import type { ClaimLine } from "../../api/model.ts";
import { dayWords } from "../../components/days.ts";

export interface Cited {
  readonly claim: ClaimLine;
  /** The clause, word for word. */
  readonly words: string;
  readonly url: string | null;
  /** When the report was taken into the case. */
  readonly added: string;
}

/** Who says so, as a footnote has it: "Trans-Saharan Review, citing Azawad Liberation Front". */
function chainWords({ chain }: ClaimLine): string {
  const [publisher, ...behind] = chain.map(({ words, named }) => (named ? words : `“${words}”`));
  return [publisher, ...behind].join(", citing ");
}

/** The claim as a sentence that says whose word it is. */
export function asSentence({ claim }: Cited): string {
  return `${claim.sentence.replace(/[.”]$/, (end) => (end === "”" ? end : ""))} (${chainWords(claim)}${claim.published ? `, ${dayWords(claim.published)}` : ""}).`;
}

/** Outlet, title, day, chain, words, address and the day of retrieval. */
export function asFootnote({ claim, words, url, added }: Cited): string {
  return `${[
    chainWords(claim),
    claim.title ? `“${claim.title}”` : null,
    claim.published ? dayWords(claim.published) : null,
    `“${words}”`,
    url,
    `retrieved ${dayWords(added)}`,
  ]
    .filter(Boolean)
    .join(", ")}.`;
}

/** The report's own words, and whose they are. */
export function asQuotation({ claim, words }: Cited): string {
  return `“${words}” — ${chainWords(claim)}${claim.published ? `, ${dayWords(claim.published)}` : ""}`;
}
