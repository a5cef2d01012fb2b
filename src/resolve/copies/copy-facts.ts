import { instantOf } from "../instant.ts";
import { isAgency } from "./agency-names.ts";
import { nameOf, perCent } from "./copy-features.ts";
import type { CopyProfile } from "./copy-profile.ts";
import { areVersions, type CopyKind, relationOf } from "./copy-relation.ts";

/** Whose words a report says it carries. */
export interface NamedOrigin {
  /** The agencies named, as they are credited; empty where it says "agencies" alone. */
  readonly agencies: readonly string[];
  /** A sentence for people. */
  readonly says: string;
}

export interface CopyMember {
  readonly report: string;
  /** What it is to the original; null for the original itself. */
  readonly kind: CopyKind | null;
  /** How much of its text stands in the original, 0 to 1; null for the original and for translations. */
  readonly shareOfOwn: number | null;
  /** How much of the original stands in it. */
  readonly shareOfOriginal: number | null;
  /** Whose words it says it carries, whether or not that report is in the case; null where it names nobody. */
  readonly origin: NamedOrigin | null;
  /** A later text of the same report, which is shown in its stead; null for the latest. */
  readonly laterVersion: string | null;
  /** A sentence for people. */
  readonly says: string;
}

export interface CopyFacts {
  /** The report that the others were taken from. */
  readonly original: string;
  /** Why it is taken for the original. */
  readonly because: string;
  /** The latest text of the original: the one to show. */
  readonly shown: string;
  /** Every report of the group, the original first, then by day and id. */
  readonly members: readonly CopyMember[];
}

/**
 * What the reports of a group of copies are to each other: a pure function of the group as a set. The original is the
 * one that the others credit; where none is, the earliest published; of several, the one whose id is least.
 */
export function copyFacts(group: readonly CopyProfile[]): CopyFacts {
  const ordered = [...group].sort(byTime);
  const [first] = ordered;
  if (!first) throw new RangeError("A group of copies has at least one report.");
  const credited = ordered.find((one) => ordered.some((other) => credits(other, one) && !areVersions(one, other)));
  const written = ordered.find((one) => !ordered.some(({ report }) => report === one.translationOf));
  const original = credited ?? written ?? first;
  const others = ordered.filter((one) => one !== original);
  return {
    original: original.report,
    because: reasonFor(original, credited !== undefined, others.length),
    shown: latestOf(original, ordered).report,
    members: [original, ...others].map((one) => memberOf(one, original, ordered)),
  };
}

/** By day or time of publication, those without one last; then by id. */
function byTime(a: CopyProfile, b: CopyProfile): number {
  return inOrder(instantOf(a.published), instantOf(b.published)) || byText(a, b);
}

/** Texts that came out at once: a version stands behind what it is a version of. */
function byText(a: CopyProfile, b: CopyProfile): number {
  if (a.versionOf === b.report) return 1;
  if (b.versionOf === a.report) return -1;
  return inOrder(instantOf(lastAt(a)), instantOf(lastAt(b))) || inOrder(a.report, b.report);
}

const lastAt = ({ updated, published }: CopyProfile) => updated ?? published;

const credits = (one: CopyProfile, other: CopyProfile) =>
  one.agencies.some((agency) => isAgency(other.publisher, agency));

function reasonFor(original: CopyProfile, credited: boolean, others: number): string {
  if (others === 0) return "it stands alone";
  if (credited) return `others credit ${original.publisher ?? original.report}`;
  return original.published
    ? `it is the earliest published in this case (${original.published.slice(0, 10)})`
    : "no day of publication is known; of several, the least id is taken";
}

/** The last text of the same report: by when it was updated, else published. */
function latestOf(one: CopyProfile, group: readonly CopyProfile[]): CopyProfile {
  const versions = group.filter((other) => other === one || areVersions(one, other));
  const dated = versions.filter((other) => lastAt(other) !== null);
  const ranked = (dated.length > 0 ? dated : versions).sort(byText);
  return ranked.at(-1) ?? one;
}

function memberOf(one: CopyProfile, original: CopyProfile, group: readonly CopyProfile[]): CopyMember {
  const latest = latestOf(one, group);
  const common = {
    report: one.report,
    origin: originOf(one),
    laterVersion: latest === one ? null : latest.report,
  };
  if (one === original)
    return { ...common, kind: null, shareOfOwn: null, shareOfOriginal: null, says: originalSays(one) };
  const { kind, shareOfFirst, shareOfSecond } = relationOf(one, original);
  return {
    ...common,
    kind,
    shareOfOwn: shareOfFirst,
    shareOfOriginal: shareOfSecond,
    says: sentenceFor(one, original, { kind, own: shareOfFirst ?? 0, other: shareOfSecond ?? 0 }),
  };
}

function originalSays(one: CopyProfile): string {
  const origin = originOf(one);
  return origin
    ? `${nameOf(one)} is the earliest in this case, and not the origin: ${origin.says}`
    : `${nameOf(one)} is the original, as far as this case goes`;
}

function sentenceFor(
  one: CopyProfile,
  original: CopyProfile,
  { kind, own, other }: { readonly kind: CopyKind; readonly own: number; readonly other: number },
): string {
  const [name, from] = [nameOf(one), nameOf(original)];
  const shares = `${perCent(own)} of its text stands there, ${perCent(other)} of that text stands in it`;
  if (kind === "translation") return `${name} is a translation of ${from}`;
  if (kind === "version") return `${name} is another text of the same report as ${from}: ${shares}`;
  return kind === "copy"
    ? `${name} is a copy of ${from}: ${shares}`
    : `${name} carries a part of ${from}, or has been added to: ${shares}`;
}

/** Whose words the report says it carries. */
export function originOf({ agencies, unnamedAgencies, publisher }: CopyProfile): NamedOrigin | null {
  const others = agencies.filter((agency) => !isAgency(publisher, agency));
  if (others.length > 0) return { agencies: others, says: `its credit names ${others.join(" and ")}` };
  return unnamedAgencies ? { agencies: [], says: "its credit names agencies, and none by name" } : null;
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
