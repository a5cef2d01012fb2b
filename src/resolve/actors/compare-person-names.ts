import { bare, type PersonName } from "./person-name.ts";
import { isShortFor } from "./short-names.ts";
import { soundAlike, soundOf } from "./sound.ts";

export interface NamesAgree {
  readonly how: "same" | "variant" | "short" | "fuller" | "begins" | "part" | "initials" | "lone" | "given" | "near";
  /** Whether a lone part is spelt as in the fuller name. */
  readonly exact: boolean;
  /** Whether the parts stand in another order. */
  readonly turned: boolean;
}

export interface NamesDiffer {
  /** middle: alike but for the initials between. */
  readonly how: "generation" | "middle" | "other";
  /** The parts that differ. */
  readonly what: string;
}

type Fit = "same" | "variant" | "short" | "initial" | "near";

/** How two names of people stand to each other. Symmetric. */
export function comparePersonNames(a: PersonName, b: PersonName): NamesAgree | NamesDiffer {
  if (a.generation !== b.generation && a.generation && b.generation)
    return { how: "generation", what: `${a.generation} and ${b.generation}` };
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  const fits = fitted(short, long);
  if (short.length > 1 && sameJoined(short, long)) return { how: "variant", turned: false, exact: false };
  if (fits.some((fit) => fit === null)) {
    const left = long.filter((_, i) => !fits.some((fit) => fit?.at === i));
    return { how: "other", what: `${short.filter((_, i) => !fits[i]).join(" ")} and ${left.join(" ")}` };
  }
  const found = fits.flatMap((fit) => fit ?? []);
  const left = long.filter((_, i) => !found.some(({ at }) => at === i));
  const initials = (parts: readonly string[]) => parts.slice(1, -1).filter((part) => part.length === 1);
  const [x = "", y = ""] = [short[1], long[1]];
  const middles = short.length > 2 && (initials(short).length > 0 || initials(long).length > 0);
  if (middles && left.length > 0 && fitOf(x, y) === null) return { how: "middle", what: `${x} and ${y}` };
  const turned = found.some(({ at }, i) => i > 0 && at < (found[i - 1]?.at ?? 0));
  const worst = (fit: Fit) => found.some((one) => one.fit === fit);
  const exact = found.every(({ fit }) => fit === "same");
  if (short.length === 1 && long.length > 1) return { how: found[0]?.at === 0 ? "given" : "lone", turned, exact };
  if (short.length === 1) return { how: wholly(found[0]?.fit ?? "near"), turned, exact };
  if (generationTold(a, b)) return { how: "part", turned, exact };
  if (worst("near")) return { how: "near", turned, exact };
  if (worst("initial")) return { how: "initials", turned, exact };
  if (worst("short")) return { how: "short", turned, exact };
  if (left.length > 0) {
    const first = long.findIndex((part) => part.length > 1);
    const ends = found.some(({ at }) => at <= first) && found.some(({ at }) => at === long.length - 1);
    const begins = found.every(({ at }, i) => at === i);
    return { how: ends ? "fuller" : begins ? "begins" : "part", turned, exact };
  }
  return { how: worst("variant") ? "variant" : "same", turned, exact };
}

const wholly = (fit: Fit) => (fit === "same" ? "same" : fit === "variant" ? "variant" : "near");

/** One is told to be somebody's son or father, the other not. */
const generationTold = (a: PersonName, b: PersonName) => a.generation !== b.generation;

/** For each part of the shorter name a part of the longer one, the best first; null for one that fits none. */
function fitted(short: readonly string[], long: readonly string[]): readonly ({ at: number; fit: Fit } | null)[] {
  const taken = new Set<number>();
  const fits: ({ at: number; fit: Fit } | null)[] = short.map(() => null);
  for (const wanted of ["same", "variant", "short", "initial", "near"] as const)
    for (const [i, part] of short.entries()) {
      if (fits[i]) continue;
      const here = long.findIndex((other, at) => !taken.has(at) && fitOf(part, other) === wanted);
      if (here < 0) continue;
      taken.add(here);
      fits[i] = { at: here, fit: wanted };
    }
  return fits;
}

function fitOf(a: string, b: string): Fit | null {
  if (a === b) return "same";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] || soundOf(a)[0] === soundOf(b)[0] ? "initial" : null;
  if (soundAlike(a, b) || soundAlike(bare(a), bare(b))) return "variant";
  if (isShortFor(a, b)) return "short";
  return oneLetterApart(a, b) ? "near" : null;
}

/** "Jin Ping" and "Jinping". */
function sameJoined(short: readonly string[], long: readonly string[]): boolean {
  if ([...short, ...long].some((part) => part.length === 1)) return false;
  return short.length !== long.length && soundOf(short.join("")) === soundOf(long.join(""));
}

/** One letter more, less, other, or two changed about; of six and more. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
