import { existsSync, readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type PlacedClaim, placed, SetClaim } from "../evaluate/claims/set-claim.ts";
import { ReportInput } from "../src/model/report.ts";

const FOLDER = new URL("../samples/", import.meta.url);
const Pairs = z.array(z.tuple([z.string(), z.string()]));
const Expected = z.strictObject({
  claims: z.array(z.strictObject(SetClaim.shape)),
  same_as: Pairs,
  contradicts: Pairs,
  differs: Pairs,
});

/** A sample report with what an analyst reads out of it. */
export interface Sample {
  readonly slug: string;
  readonly report: ReportInput;
  readonly claims: readonly PlacedClaim[];
  readonly links: Readonly<Record<"same_as" | "contradicts" | "differs", readonly (readonly [string, string])[]>>;
}

/** The text of a file of samples/. */
export const sampleFile = (path: string): string => readFileSync(new URL(path, FOLDER), "utf8");

/** The samples in the order of their slugs; throws where one is not of the form. */
export function readSamples(): Sample[] {
  const slugs = readdirSync(FOLDER).filter((slug) => existsSync(new URL(`${slug}/expected.json`, FOLDER)));
  return slugs.sort().map((slug) => {
    const report = ReportInput.parse(JSON.parse(sampleFile(`${slug}/report.json`)));
    const { claims, ...links } = Expected.parse(JSON.parse(sampleFile(`${slug}/expected.json`)));
    return { slug, report, claims: claims.map((claim) => placed(claim, report.text)), links };
  });
}

/** The slugs that samples/held-out.txt lists. */
export const heldOut = (): string[] => sampleFile("held-out.txt").trim().split("\n");

/** How many words a text has, as a word processor counts them. */
export const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

/** The chains that an analyst accepts for a claim, the preferred one first. */
export const chainsOf = (claim: PlacedClaim) => [{ chain: claim.chain, kinds: claim.kinds }, ...claim.chain_alt];

/** The hops behind the publisher and, in an agency's story, behind the agency. */
export const sourcesOf = (claim: PlacedClaim): string[][] =>
  claim.chain.filter((_, at) => at > 0 && !(at === 1 && claim.kinds[at] === "agency"));

/** The paragraph in which a claim's words begin. */
export function paragraphOf(text: string, claim: PlacedClaim): string {
  const end = text.indexOf("\n\n", claim.span.start);
  return text.slice(text.lastIndexOf("\n\n", claim.span.start) + 1, end < 0 ? text.length : end).trim();
}

/** Whether a place of the text stands within quotation marks; a paragraph ends a quote that is not closed. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n\n", at - 1) + 1, at);
  const curly = before.lastIndexOf("“") > before.lastIndexOf("”");
  return curly || (before.split('"').length - 1) % 2 === 1;
}
