import type { TracedHop } from "../../model/evidence.ts";
import type { EvidenceClaim, EvidenceReport } from "../../model/evidence-claim.ts";
import { differencesFrom } from "./cited-differences.ts";
import { foldName } from "./fold-name.ts";
import { dayInWords, listed, sentence } from "./in-words.ts";
import { isCopied, isOneMedium, mediumForms, ownerOf } from "./ownership.ts";
import { inOrder } from "./quote.ts";

/** A cited report is looked for among those published in so many days before the citing one. */
const CITED_WITHIN_DAYS = 7;

/** A report that the case holds, whether or not anything of the event was read in it. */
export type HeldReport = Pick<EvidenceReport, "id" | "publisher" | "published" | "title">;

/** What a case holds that may be cited, found by the names of media and by titles. */
export interface Held {
  readonly claims: ReadonlyMap<string, readonly EvidenceClaim[]>;
  readonly reports: ReadonlyMap<string, readonly HeldReport[]>;
}

/** Claims, copies left out, and reports by what a hop may call their medium or their document. */
export function heldBy(claims: readonly EvidenceClaim[], reports: readonly HeldReport[]): Held {
  const originals = [...claims].filter(({ report }) => report.copyOf === null).sort(inOrder);
  const keysOf = (medium: string | null, title: string | null) => {
    const forms = medium === null ? null : mediumForms(medium);
    return [forms?.name, forms?.initials, title === null ? null : titleKey(title)].filter((key) => !!key);
  };
  const index = <T>(items: readonly T[], keys: (item: T) => readonly (string | null | undefined)[]) => {
    const found = new Map<string, T[]>();
    for (const item of items) {
      for (const key of keys(item)) if (key) append(found, key, item);
    }
    return found;
  };
  return {
    claims: index(originals, (claim) => keysOf(ownerOf(claim).name, claim.report.title)),
    reports: index(reports, ({ publisher, title }) => keysOf(publisher, title)),
  };
}

function append<T>(index: Map<string, T[]>, key: string, item: T): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}

const titleKey = (title: string) => `title:${foldName(title)}`;

/**
 * The report that a hop of a claim's chain cites, where the case holds it: by the medium's or the document's name, by
 * day, and by what it says. Null for hops that are no medium and no document.
 */
export function citedReport(citing: EvidenceClaim, at: number, held: Held): TracedHop["cited"] {
  const hop = citing.claim.chain[at];
  const name = citing.hops[at]?.name ?? hop?.name ?? null;
  const citable = hop && (["outlet", "agency", "document"].includes(hop.kind) || citing.hops[at]?.medium);
  if (!hop || at === 0 || !name || !citable) return null;
  const isOwn = hop.kind !== "document" && isOneMedium(name, ownerOf(citing).name);
  if (isOwn && !isCopied(citing)) return null;
  const keys = hop.kind === "document" ? [titleKey(name)] : Object.values(mediumForms(name));
  const among = <T>(items: ReadonlyMap<string, readonly T[]>) => [
    ...new Set(keys.flatMap((key) => (key ? (items.get(key) ?? []) : []))),
  ];
  const is = (report: HeldReport) => report.id !== citing.report.id && inTime(report.published, citing, at);
  const told = among(held.claims)
    .filter(({ report }) => is(report))
    .map((claim) => ({ claim, differs: differencesFrom(claim, citing, at) }))
    .sort((a, b) => a.differs.length - b.differs.length || inOrder(a.claim, b.claim));
  const best = told[0];
  if (best) return found(best.claim, best.differs, name);
  const report = among(held.reports).find(is);
  return report
    ? {
        found: "silent",
        report: report.id,
        claim: null,
        says: `${reportInWords(report, name)} is held, and nothing of this was read in it.`,
      }
    : { found: "not-held", report: null, claim: null, says: "Cited report not held." };
}

function found(cited: EvidenceClaim, differs: readonly string[], name: string): TracedHop["cited"] {
  const which = { report: cited.report.id, claim: cited.claim.id };
  const report = reportInWords(cited.report, name);
  return differs.length === 0
    ? { found: "held", ...which, says: `${report} says so.` }
    : { found: "says-otherwise", ...which, says: `${report} says otherwise: ${listed(differs)}.` };
}

function reportInWords(report: HeldReport, name: string): string {
  return sentence(`${name}'s report${report.published ? ` of ${dayInWords(report.published)}` : ""}`);
}

/** On the day that is told, give or take one; else in the days before the citing report. What is not dated may be. */
function inTime(published: string | null, citing: EvidenceClaim, at: number): boolean {
  if (!published) return true;
  const said = citing.claim.chain[at]?.said;
  const from = said?.start ?? null;
  const until = said?.end ?? said?.start ?? citing.report.published;
  const days = (a: string, b: string) => (Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / 86_400_000;
  if (from && until) return days(from, published) >= -1 && days(published, until) >= -1;
  return until === null || (days(published, until) >= 0 && days(published, until) <= CITED_WITHIN_DAYS);
}
