import { dayLater } from "./days.ts";
import { randomOf } from "./random.ts";

/** One report to be: its story, its number within it, and what it is to an earlier one of the story. */
export interface Planned {
  readonly story: number;
  readonly number: number;
  readonly published: string;
  /** The day of the story's first report. */
  readonly day: string;
  readonly as:
    | { readonly kind: "original" }
    | { readonly kind: "copy" | "partial-copy" | "version"; readonly of: number };
}

/** The stated mix of a case. */
export const MIX = {
  /** Share of reports that are copies, some with a part left out or words added, and that are later versions. */
  copies: 0.2,
  partial: 0.3,
  versions: 0.02,
  /** Reports about one happening at most. */
  story: 500,
  /** The heavier, the closer to 1: exponent of the sizes of stories. */
  tail: 1.15,
  /** Of how many pairs of people one shares a family name, as in the news (`family-names.ts`). */
  namesakes: 4600,
  /** Reports a day. */
  daily: 90,
} as const;

const FIRST_DAY = "2022-01-03";

/** What a case of so many reports is made of, in the order of publication. */
export function planOf(reports: number, seed: number): readonly Planned[] {
  const random = randomOf(seed, "plan");
  const days = Math.max(7, Math.round(reports / MIX.daily));
  const plan: Planned[] = [];
  const largest = Math.min(MIX.story, Math.max(2, Math.round(reports / 40)));
  for (let story = 0; plan.length < reports; story++) {
    const size = Math.min(reports - plan.length, story === 0 ? largest : sizeOf(random.next(), largest));
    const day = dayLater(FIRST_DAY, random.below(days));
    for (const one of reportsOf(size, randomOf(seed, "plan", story)))
      plan.push({ ...one, story, day, published: dayLater(day, one.lag) });
  }
  return shared(plan, seed).sort(
    (a, b) => inOrder(a.published, b.published) || a.story - b.story || a.number - b.number,
  );
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A size that follows a power law. */
function sizeOf(share: number, most: number): number {
  const low = (most + 1) ** -MIX.tail;
  return Math.min(most, Math.floor((1 - share * (1 - low)) ** (-1 / MIX.tail)));
}

function reportsOf(size: number, random: ReturnType<typeof randomOf>) {
  const span = 1 + Math.min(20, Math.round(Math.sqrt(size)));
  return Array.from({ length: size }, (_, number) => ({
    number,
    lag: number === 0 ? 0 : Math.floor(span * random.next() ** 2),
    as: { kind: "original" } as const,
  }));
}

/** Makes copies and versions of as many reports as the mix says, each of an original of its story no later than itself. */
function shared(plan: Planned[], seed: number): Planned[] {
  const random = randomOf(seed, "shares");
  const firsts = plan.map((one, at) => ({ one, at })).filter(({ one }) => one.number > 0);
  const drawn = firsts.map(({ at }) => ({ at, place: random.next() })).sort((a, b) => a.place - b.place);
  const copies = Math.round(plan.length * MIX.copies);
  const versions = Math.round(plan.length * MIX.versions);
  const kinds = new Map(
    drawn.slice(0, copies + versions).map(({ at }, rank) => [at, rank < copies ? "copy" : "version"] as const),
  );
  const originals = new Map<number, number[]>();
  for (const [at, one] of plan.entries())
    if (!kinds.has(at)) originals.set(one.story, [...(originals.get(one.story) ?? []), one.number]);
  return plan.map((one, at) => {
    const kind = kinds.get(at);
    if (!kind) return one;
    const of = originals.get(one.story) ?? [0];
    // Agencies' reports are taken over most.
    const source = of[random.rank(of.length, 0.9)] ?? 0;
    const isPartial = kind === "copy" && random.next() < MIX.partial;
    return { ...one, as: { kind: isPartial ? ("partial-copy" as const) : kind, of: source } };
  });
}
