import type { Feature } from "../../model/resolution.ts";
import { daysBetween } from "../instant.ts";
import { isAgency } from "./agency-names.ts";
import type { CopyProfile } from "./copy-profile.ts";
import { inBoth, type Shares, sharesOf, wordsIn } from "./shares.ts";

/** Two reports laid beside each other: the shorter first. */
export interface Laid {
  readonly shorter: CopyProfile;
  readonly longer: CopyProfile;
  /** `first` is the shorter one's share. */
  readonly shares: Shares;
}

/** The shorter first; of two of the same length, the one whose id is less. */
export function lay(a: CopyProfile, b: CopyProfile): Laid {
  const [left, right] = [wordsIn(a), wordsIn(b)];
  const inOrder = left < right || (left === right && a.report <= b.report);
  const [shorter, longer] = inOrder ? [a, b] : [b, a];
  return { shorter, longer, shares: sharesOf(shorter, longer) };
}

/** One sign that a report is the other's copy, or is not; null where it has nothing to say. */
export type CopyFeature = (laid: Laid) => Feature | null;

/** Below this share of the shorter text, what two reports share is a quotation. */
const COPIED_FROM = 0.45;
/** A part of the longer text that is less than this may be one item of a digest. */
const DIGEST_BELOW = 0.5;
const FEWEST_WORDS = 40;
/** A page that holds another text after so many days may be one of running news. */
const DAYS_AT_ADDRESS = 7;

/** How much of the shorter report's text stands in the longer one. */
const textShared: CopyFeature = ({ shorter, longer, shares }) => {
  const adds = Math.max(-6, Math.min(6, 14 * (shares.first - COPIED_FROM)));
  const counted = `${shares.sentences} of ${shorter.sentences.length} sentences are the same words`;
  const parts = `${perCent(shares.first)} of the text of ${nameOf(shorter)} stands in ${nameOf(longer)}, ${perCent(shares.second)} the other way round`;
  return { name: "text", adds, says: `${counted}; ${parts}` };
};

/** A digest holds other reports whole: it is a copy of one only where it begins with it. */
const part: CopyFeature = ({ longer, shares }) => {
  if (shares.first < COPIED_FROM || shares.second >= DIGEST_BELOW) return null;
  return shares.fromStart
    ? { name: "part", adds: 0.5, says: `${nameOf(longer)} begins with the same sentences and goes on` }
    : {
        name: "part",
        adds: -8,
        says: `what they share is ${perCent(shares.second)} of ${nameOf(longer)} and not its beginning, as in a digest`,
      };
};

/** A few words in common prove nothing. */
const length: CopyFeature = ({ shorter, shares }) => {
  const words = Math.round(shares.first * wordsIn(shorter));
  if (words >= FEWEST_WORDS) return null;
  const adds = -5 * (1 - words / FEWEST_WORDS);
  return { name: "length", adds, says: `no more than some ${words} words are the same` };
};

/** Forms that recur (weather, markets, a ministry's evening report) have the same words and other numbers. */
const numbers: CopyFeature = ({ shorter, longer, shares }) => {
  const fewer = Math.min(shorter.numbers.length, longer.numbers.length);
  if (shares.first < COPIED_FROM || fewer < 3) return null;
  const same = inBoth(shorter.numbers, longer.numbers);
  if (same / fewer >= 0.4) return null;
  const list = (profile: CopyProfile) => profile.numbers.slice(0, 4).join(", ");
  return { name: "numbers", adds: -9, says: `the numbers differ (${list(shorter)}; ${list(longer)}), as in a form` };
};

/** A credit that names the other report's publisher, or the same agency as the other's credit. */
const credit: CopyFeature = ({ shorter, longer, shares }) => {
  if (shares.first < 0.2) return null;
  const agency = creditedBoth(shorter, longer);
  if (!agency) return null;
  const own = [shorter, longer].find(({ publisher }) => isAgency(publisher, agency));
  const says = own
    ? `the credit line names ${agency}, and ${nameOf(own)} is ${agency}'s own`
    : `both credit lines name ${agency}`;
  return { name: "credit", adds: 1.5, says };
};

/** The same address: a later text of one report. */
const address: CopyFeature = ({ shorter, longer, shares }) => {
  if (shorter.address === null || shorter.address !== longer.address) return null;
  const apart = daysBetween(shorter.published, longer.published) ?? 0;
  const adds = shares.first >= 0.1 || apart <= DAYS_AT_ADDRESS ? 12 : 5;
  return { name: "address", adds, says: `both stand at ${shorter.address}` };
};

/** The same number at the same outlet. */
const outletId: CopyFeature = ({ shorter, longer }) => {
  if (shorter.outletId === null || shorter.outletId !== longer.outletId) return null;
  const [outlet, id] = shorter.outletId.split("\n");
  return { name: "outlet-id", adds: 12, says: `${outlet || "the outlet"} gives both the number ${id}` };
};

/** The report itself is said to be a version or a translation of the other. */
const said: CopyFeature = ({ shorter, longer }) => {
  for (const [one, other] of [
    [shorter, longer],
    [longer, shorter],
  ] as const) {
    if (one.versionOf === other.report)
      return { name: "version-of", adds: 14, says: `${nameOf(one)} is given as a version of ${nameOf(other)}` };
    if (one.translationOf === other.report)
      return { name: "translation-of", adds: 14, says: `${nameOf(one)} is given as a translation of ${nameOf(other)}` };
  }
  return null;
};

/** All of them, in the order in which they are told. */
export const COPY_FEATURES: readonly CopyFeature[] = [
  said,
  address,
  outletId,
  textShared,
  part,
  credit,
  length,
  numbers,
];

/** The agency that one report credits and that the other is or credits too. */
export function creditedBoth(a: CopyProfile, b: CopyProfile): string | null {
  const both = a.agencies.find((agency) => b.agencies.includes(agency));
  return (
    both ??
    a.agencies.find((agency) => isAgency(b.publisher, agency)) ??
    b.agencies.find((agency) => isAgency(a.publisher, agency)) ??
    null
  );
}

/** How a report is called in a sentence: its publisher with its id. */
export function nameOf({ publisher, report }: CopyProfile): string {
  return publisher ? `${publisher} (${report})` : report;
}

export const perCent = (share: number) => `${Math.round(share * 100)} %`;
