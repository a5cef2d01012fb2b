import { dayWords } from "../../../tell/dates-words.ts";
import type { ClaimLine } from "../shapes/claim-line.ts";

/** Who says so, as a footnote has it: "Trans-Saharan Review, citing “a security source”". */
export const citingWords = ({ chain }: Pick<ClaimLine, "chain">): string =>
  chain.map(({ words, quoted }) => (quoted ? `“${words}”` : words)).join(", citing ");

const sayers = (line: Pick<ClaimLine, "chain" | "published">): string =>
  [citingWords(line), line.published ? dayWords(line.published.slice(0, 10)) : null].filter(Boolean).join(", ");

/** A claim as a sentence that says whose word it is. */
export const citedSentence = (line: Pick<ClaimLine, "chain" | "published" | "sentence">): string =>
  `${line.sentence.replace(/\.$/, "")} (${sayers(line)}).`;

/** The report's own words, and whose they are. */
export const citedQuotation = (line: Pick<ClaimLine, "chain" | "published" | "content">): string =>
  `“${line.content}” — ${sayers(line)}`;
