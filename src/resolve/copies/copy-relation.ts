import { lay } from "./copy-features.ts";
import type { CopyProfile } from "./copy-profile.ts";

/** What one report of a group of copies is to another. */
export type CopyKind = "copy" | "partial-copy" | "version" | "translation";

export interface CopyRelation {
  readonly kind: CopyKind;
  /** How much of the first report's text stands in the second; 0 to 1, null for a translation. */
  readonly shareOfFirst: number | null;
  /** How much of the second report's text stands in the first. */
  readonly shareOfSecond: number | null;
}

/** Both texts must stand in the other to this share, or the copy is a partial one. */
const WHOLE_FROM = 0.9;

/** A pure function of two reports; the order of the two exchanges the shares only. */
export function relationOf(first: CopyProfile, second: CopyProfile): CopyRelation {
  const laid = lay(first, second);
  const { first: ofShorter, second: ofLonger } = laid.shares;
  const [shareOfFirst, shareOfSecond] = laid.shorter === first ? [ofShorter, ofLonger] : [ofLonger, ofShorter];
  if (first.translationOf === second.report || second.translationOf === first.report)
    return { kind: "translation", shareOfFirst: null, shareOfSecond: null };
  if (areVersions(first, second)) return { kind: "version", shareOfFirst, shareOfSecond };
  const kind = Math.min(shareOfFirst, shareOfSecond) >= WHOLE_FROM ? "copy" : "partial-copy";
  return { kind, shareOfFirst, shareOfSecond };
}

/** Whether two reports are texts of one report at different times: same address, same number, or said to be. */
export function areVersions(a: CopyProfile, b: CopyProfile): boolean {
  return (
    (a.address !== null && a.address === b.address) ||
    (a.outletId !== null && a.outletId === b.outletId) ||
    a.versionOf === b.report ||
    b.versionOf === a.report ||
    (a.versionOf !== null && a.versionOf === b.versionOf)
  );
}
