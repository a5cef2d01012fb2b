import type { Hop, Source } from "../../src/model/chain.ts";
import type { Claim } from "../../src/model/claim.ts";
import { formMatches, type Indexed, namesOf } from "./match.ts";
import { eitherContains, normalise } from "./normalise.ts";
import type { PlacedClaim } from "./set-claim.ts";

interface Wanted {
  readonly chain: readonly (readonly string[])[];
  readonly kinds: readonly string[];
}

/** How a claim's chain compares with the chains that are accepted. */
export interface ChainVerdict {
  readonly right: boolean;
  readonly origin: boolean;
  /** Hops of the right chain, and how many of them have an accepted kind; both 0 where the chain is wrong. */
  readonly hops: number;
  readonly kinds: number;
}

/** Compares a claim's chain with the set's and with each that is as good. */
export function compareChain(claim: Claim, wanted: PlacedClaim, index: Indexed): ChainVerdict {
  const accepted: Wanted[] = [{ chain: wanted.chain, kinds: wanted.kinds }, ...wanted.chain_alt];
  const last = claim.chain.at(-1);
  const origin = accepted.some(({ chain }) => {
    const forms = chain.at(-1);
    return last !== undefined && forms !== undefined && hopMatches(forms, last, index);
  });
  let verdict: ChainVerdict = { right: false, origin, hops: 0, kinds: 0 };
  for (const way of accepted) {
    for (const hops of readings(claim.chain, way, index)) {
      if (!way.chain.every((forms, at) => hopMatchesAt(forms, hops[at], index))) continue;
      const kinds = hops.filter((hop, at) => kindAccepted(hop, way.kinds[at], at)).length;
      if (!verdict.right || kinds > verdict.kinds) verdict = { right: true, origin: true, hops: hops.length, kinds };
    }
  }
  return verdict;
}

/**
 * The reading's chain, and for an agency's story the chain with publisher and agency in one hop, as far as they have
 * as many hops as the accepted chain.
 */
function readings(chain: readonly Hop[], way: Wanted, index: Indexed): (readonly Hop[])[] {
  const forms: (readonly Hop[])[] = [chain];
  const [publisher, agency] = chain;
  if (publisher && agency && agency.kind === "agency") {
    const credited = index.reading.report.credits.some(
      ({ kind, name }) => kind === "agency" && eitherContains(normalise(name), normalise(agency.name ?? "")),
    );
    const first = way.chain[0] ?? [];
    if (hopMatches(first, agency, index)) forms.push(chain.slice(1));
    if (credited) forms.push([publisher, ...chain.slice(2)]);
  }
  const merged = way.kinds[1]?.split("|").includes("agency") && publisher && way.chain.length === chain.length + 1;
  if (merged && hopMatches(way.chain[1] ?? [], publisher, index)) forms.push([publisher, ...chain]);
  return forms.filter((hops) => hops.length === way.chain.length);
}

function hopMatchesAt(forms: readonly string[], hop: Hop | undefined, index: Indexed): boolean {
  return hop !== undefined && hopMatches(forms, hop, index);
}

/** Whether a hop, or a source that says it jointly, is one that the forms name. */
export function hopMatches(forms: readonly string[], hop: Hop, index: Indexed): boolean {
  if (forms.includes("publisher") && hop.kind === "publisher") return true;
  // A publisher whose name is written small ("west-coast-news") is no common noun.
  if (hop.kind === "publisher" && forms.some((form) => normalise(form) === normalise(hop.name ?? ""))) return true;
  return [hop, ...hop.also].some((source) => {
    const named = namedSource(source, hop, index);
    return forms.some((form) => formMatches(form, named));
  });
}

function namedSource(source: Source, hop: Hop, index: Indexed) {
  const entity = source.entity === null ? undefined : index.entities.get(source.entity);
  const attribution = index.reading.attributions.find(({ id }) => id === hop.attribution);
  const words = [source.described, source.span?.text, ...(attribution?.sources.map(({ text }) => text) ?? [])];
  return {
    names: source.name === null ? namesOf(entity) : [source.name, ...namesOf(entity)],
    words: words.filter((text) => text !== null && text !== undefined),
    country: source.country,
  };
}

function kindAccepted(hop: Hop, kinds: string | undefined, at: number): boolean {
  const accepted = kinds?.split("|") ?? [];
  if (accepted.includes(hop.kind)) return true;
  const ends: readonly string[] = ["publisher", "agency"];
  return at <= 1 && ends.includes(hop.kind) && accepted.some((kind) => ends.includes(kind));
}

/** Whether the reading takes its origin for somebody without a name. */
export function originUnnamed(claim: Claim): boolean {
  const origin = claim.chain.at(-1);
  if (!origin) return false;
  if (origin.kind === "unnamed") return true;
  return origin.name === null && ["person", "group", "public"].includes(origin.kind);
}
