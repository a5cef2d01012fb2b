import type { Reading } from "../../model/reading.ts";
import { type ChangedField, type ClaimWords, claimWords, wordsIn } from "./claim-words.ts";
import { type Notice, noticesOf } from "./notices.ts";

export interface ChangedClaim {
  /** Ids of the claim in the older and in the newer reading. */
  readonly older: string;
  readonly newer: string;
  readonly fields: readonly { readonly field: ChangedField; readonly before: string; readonly after: string }[];
  /** A sentence for people. */
  readonly says: string;
}

export interface NoticedChange extends Notice {
  /** Claims of the older reading that the notice corrects or takes back: those that share words with it. */
  readonly about: readonly string[];
}

/** What a later text of a report says that the earlier one did not, and the other way round. */
export interface VersionDifferences {
  readonly added: readonly string[];
  readonly changed: readonly ChangedClaim[];
  readonly dropped: readonly string[];
  readonly notices: readonly NoticedChange[];
}

/** Clauses with fewer of their words in common are not taken for one claim told anew. */
const ALIKE_FROM = 0.4;
const FIELDS: readonly ChangedField[] = ["type", "actors", "recipients", "counts", "date", "place", "source", "status"];
/** A notice is about a claim with which it shares so many of the claim's longer words, or all of them; one fewer with its number. */
const SHARED_WORDS = 3;

/**
 * Lays the claims of two texts of one report beside each other by what they say and by their words, never by ids, which
 * depend on the whole text. `texts` are theirs, for notices that the later one has and the earlier one had not.
 */
export function differencesOf(
  older: Reading,
  newer: Reading,
  texts: { readonly older: string; readonly newer: string },
): VersionDifferences {
  const [before, after] = [claimWords(older), claimWords(newer)];
  const pairs = matched(before, after);
  const changed = pairs.flatMap(([one, other]) => changeOf(one, other));
  const kept = new Set(pairs.map(([one]) => one));
  const told = new Set(pairs.map(([, other]) => other));
  const dropped = before.filter((one) => !kept.has(one));
  const altered = new Set(changed.map((change) => change.older));
  const open = before.filter((one) => !kept.has(one) || altered.has(one.claim.id));
  const known = new Set(noticesOf(texts.older).map(({ span }) => span.text));
  return {
    added: after.filter((one) => !told.has(one)).map(({ claim }) => claim.id),
    changed,
    dropped: dropped.map(({ claim }) => claim.id),
    notices: noticesOf(texts.newer)
      .filter(({ span }) => !known.has(span.text))
      .map((notice) => ({ ...notice, about: aboutOf(notice, notice.kind === "retracts" ? before : open) })),
  };
}

/** Each claim with the one that tells it in the other text, the likest pairs first; equals by their place. */
function matched(
  before: readonly ClaimWords[],
  after: readonly ClaimWords[],
): readonly (readonly [ClaimWords, ClaimWords])[] {
  const candidates = before.flatMap((one, i) =>
    after.flatMap((other, j) => {
      const likeness = likenessOf(one, other);
      return likeness === null ? [] : [{ one, other, i, j, likeness }];
    }),
  );
  const ranked = candidates.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  const taken = new Set<ClaimWords>();
  const pairs: (readonly [ClaimWords, ClaimWords])[] = [];
  for (const { one, other } of ranked) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/** How alike two claims are; null where they are not of one sort or their words are others. */
function likenessOf(one: ClaimWords, other: ClaimWords): number | null {
  if (one.sort !== other.sort) return null;
  const [here, there] = [new Set(one.words), new Set(other.words)];
  const both = [...here].filter((word) => there.has(word)).length;
  const words = both / Math.max(1, here.size + there.size - both);
  if (words < ALIKE_FROM) return null;
  const same = FIELDS.filter((field) => one.fields[field] === other.fields[field]).length;
  const predicate = one.claim.predicate.text.toLowerCase() === other.claim.predicate.text.toLowerCase() ? 1 : 0;
  return words + predicate + same / FIELDS.length;
}

function changeOf(one: ClaimWords, other: ClaimWords): readonly ChangedClaim[] {
  const fields = FIELDS.filter((field) => one.fields[field] !== other.fields[field]).map((field) => ({
    field,
    before: one.fields[field],
    after: other.fields[field],
  }));
  if (fields.length === 0) return [];
  const says = fields.map(({ field, before, after }) => `${field}: ${before || "none"} became ${after || "none"}`);
  return [{ older: one.claim.id, newer: other.claim.id, fields, says: says.join("; ") }];
}

/** The claims that a notice speaks of: it repeats their words. A retraction that repeats none takes back all. */
function aboutOf({ kind, span }: Notice, claims: readonly ClaimWords[]): readonly string[] {
  const words = new Set(wordsIn(span.text));
  const about = claims.filter((one) => {
    const longer = [...new Set(one.words)].filter((word) => word.length > 3);
    const shared = longer.filter((word) => words.has(word)).length;
    const numbered = one.claim.counts.some(({ low, high }) => [low, high].some((count) => words.has(String(count))));
    return shared > 0 && shared >= Math.min(SHARED_WORDS - (numbered ? 1 : 0), longer.length);
  });
  const meant = about.length === 0 && kind === "retracts" ? claims : about;
  return meant.map(({ claim }) => claim.id);
}
