import type { Comparison, Keys } from "../../model/resolution.ts";
import { hashWords } from "../hash-words.ts";
import { type Room, timeless } from "../room.ts";
import { COPY_FEATURES, type Laid, lay } from "./copy-features.ts";
import type { CopyProfile } from "./copy-profile.ts";
import { areVersions } from "./copy-relation.ts";

/** How many sentences a report is looked up by: those whose hashes are the least, so that two reports draw alike. */
const SENTENCE_KEYS = 10;
const TOO_LITTLE = 0.2;
const APART: Comparison = { score: -6, verdict: "different", features: [] };
const SAME_FROM = 1;
const UNSURE_FROM = -1.5;

/** Which reports are one text: copies, parts taken over, versions and translations. */
export const COPIES: Room<CopyProfile> = {
  name: "copies",
  keysOf,
  compare: (a, b) => judge(lay(a, b)),
  linkage: "single",
  joinsAt: SAME_FROM,
  missing: 0,
};

function keysOf(profile: CopyProfile): Keys {
  const named = [profile.report, profile.versionOf, profile.translationOf];
  return timeless([
    ...profile.bands.map((hash, band) => `b${band}:${short(hash)}`),
    ...profile.sentences.slice(0, SENTENCE_KEYS).map(([hash]) => `s:${short(hash)}`),
    ...(profile.address ? [`a:${short(hashWords(profile.address))}`] : []),
    ...(profile.outletId ? [`o:${short(hashWords(profile.outletId))}`] : []),
    ...named.flatMap((id) => (id === null ? [] : [`i:${short(hashWords(id))}`])),
  ]);
}

/** Nothing but words ties most pairs that meet under a key, and few of them: no sentence is made for those. */
function judge(laid: Laid): Comparison {
  if (laid.shares.first < TOO_LITTLE && !areVersions(laid.shorter, laid.longer) && !areTranslations(laid)) return APART;
  const features = COPY_FEATURES.flatMap((feature) => feature(laid) ?? []);
  const score = Math.round(features.reduce((sum, { adds }) => sum + adds, 0) * 1000) / 1000;
  return { score, features, verdict: score >= SAME_FROM ? "same" : score >= UNSURE_FROM ? "unsure" : "different" };
}

const areTranslations = ({ shorter, longer }: Laid) =>
  shorter.translationOf === longer.report || longer.translationOf === shorter.report;

const short = (hash: number) => hash.toString(36);
