import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { foldName } from "./fold-name.ts";

/** Whether the words are another report's: of a copy or a later version all are, of a partial copy those not its own. */
export function isCopied({ report, ownWords }: EvidenceClaim): boolean {
  return report.copyOf !== null && (report.copyOf.kind !== "partial-copy" || !ownWords);
}

/** The report whose words these are: the original's id for what is copied. */
export function rootOf(evidence: EvidenceClaim): string {
  return isCopied(evidence) ? (evidence.report.copyOf?.report ?? evidence.report.id) : evidence.report.id;
}

/** Whether somebody translated another report: it says what that says, and is never another origin. */
export const isTranslated = ({ report }: EvidenceClaim): boolean => report.copyOf?.kind === "translation";

/** When these words were first published; null where unknown. */
export function firstPublished(evidence: EvidenceClaim): string | null {
  const { report } = evidence;
  return isCopied(evidence) ? (report.copyOf?.published ?? null) : report.published;
}

/** Whose report it is, the original's medium for what is copied: a key and a name. */
export function ownerOf(evidence: EvidenceClaim): { readonly key: string; readonly name: string } {
  const { report, claim, hops } = evidence;
  const body = hops[0]?.body;
  if (body?.spokesman && !isCopied(evidence)) return { key: `actor:${body.actor}`, name: body.name };
  const own = hops[0]?.name ?? claim.chain[0]?.name ?? report.publisher;
  const name = isCopied(evidence)
    ? (report.copyOf?.publisher ?? (report.copyOf?.kind === "version" ? own : null))
    : own;
  return name
    ? { key: mediumKey(name), name }
    : { key: `report:${rootOf(evidence)}`, name: "an outlet without a name" };
}

/** A medium that a claim names. In a copy, the credit for its original may be an acronym: "(ASI)" of Agence Sahel-Info. */
export function mediumOf(evidence: EvidenceClaim, name: string): { readonly key: string; readonly name: string } {
  const owner = ownerOf(evidence);
  return isCopied(evidence) && isOneMedium(name, owner.name) ? owner : { key: mediumKey(name), name };
}

/** Whether two names may be a medium's: the same, or one the other's initials. */
export function isOneMedium(a: string, b: string): boolean {
  const [one, other] = [mediumForms(a), mediumForms(b)];
  return one.name === other.name || one.initials === other.name || one.name === other.initials;
}

/** What a medium may be called: its name, and its initials where it has several words. */
export function mediumForms(name: string): { readonly name: string; readonly initials: string | null } {
  const folded = foldName(name);
  const words = folded.split(" ");
  return { name: folded, initials: words.length > 1 ? words.map((word) => word.charAt(0)).join("") : null };
}

/** Media are one where their names are. */
export function mediumKey(name: string): string {
  return `medium:${foldName(name)}`;
}
