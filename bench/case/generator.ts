import type { Reading } from "../../src/model/reading.ts";
import type { Bank, Piece, Sample } from "./bank.ts";
import { compose, type Generated } from "./compose.ts";
import type { Planned } from "./plan.ts";
import { planOf } from "./plan.ts";
import { type Random, randomOf } from "./random.ts";
import { type Recast, recastOf, type Story, storyOf } from "./story.ts";
import { MOST, type World, worldOf } from "./world.ts";

export interface GeneratorOptions {
  readonly reports: number;
  readonly seed: number;
  readonly reader: Reading["reader"];
}

export interface Case {
  readonly plan: readonly Planned[];
  /** The reports in the order of publication, made one by one; those before `from` are left out. */
  reports(from?: number): Generator<Generated & { readonly planned: Planned }>;
}

/** Claims that a report has on the average. */
const CLAIMS = 12;
/** Stories kept at hand: those of some weeks. */
const STORIES = 4000;

/** A case of reports made of paragraphs of samples; the same options give the same bytes. */
export function caseOf(bank: Bank, { reports, seed, reader }: GeneratorOptions): Case {
  const world = worldOf(seed);
  const plan = planOf(reports, seed);
  const casts = new Map<number, Cast>();
  const castOf = ({ story, day }: Planned): Cast => {
    const known = casts.get(story);
    if (known) return known;
    const made = castFor(storyOf(world, seed, story, day));
    casts.set(story, made);
    const oldest = casts.size > STORIES ? casts.keys().next().value : undefined;
    if (oldest !== undefined) casts.delete(oldest);
    return made;
  };
  return {
    plan,
    *reports(from = 0) {
      for (const planned of plan.slice(from))
        yield { ...generated(planned, castOf(planned), { world, bank, seed, reader }), planned };
    },
  };
}

interface Cast {
  readonly story: Story;
  readonly recastOf: (sample: Sample) => Recast;
}

function castFor(story: Story): Cast {
  const known = new Map<Sample, Recast>();
  return {
    story,
    recastOf: (sample) => {
      const there = known.get(sample) ?? recastOf(sample, story);
      known.set(sample, there);
      return there;
    },
  };
}

interface Made {
  readonly world: World;
  readonly bank: Bank;
  readonly seed: number;
  readonly reader: Reading["reader"];
}

function generated(planned: Planned, { recastOf }: Cast, { world, bank, seed, reader }: Made): Generated {
  const { story, number, as, published } = planned;
  const random = randomOf(seed, "report", story, number);
  const source = as.kind === "original" ? number : as.of;
  const { pieces, rival } = drawnFor(bank, randomOf(seed, "pieces", story, source));
  const added = as.kind === "partial-copy" || as.kind === "version" ? changed(pieces, bank, random) : pieces;
  const from = as.kind === "version" ? source : number;
  const publisher = world.outlet(randomOf(seed, "outlet", story, from).rank(MOST.outlets, 0.8));
  const id = idOf(seed, story, number);
  const address = publisher.toLowerCase().replace(/[^a-z]+/g, "-");
  const url = `https://${address}.example/${idOf(seed, story, from)}`;
  return compose(
    { id, publisher, published, url },
    {
      pieces: added,
      recastOf,
      rival,
      reader,
      wording: (piece) => randomOf(seed, "wording", story, source, piece),
    },
  );
}

/** Reports of two seeds may come into one case: none is taken for a version of another. */
const idOf = (seed: number, story: number, number: number) => `s${seed}.${story}-${number}`;

/** The headline and so many paragraphs that the claims come to the average. */
function drawnFor(bank: Bank, random: Random): { readonly pieces: readonly Piece[]; readonly rival: number } {
  const pieces = [random.pick(bank.headlines)];
  const wanted = CLAIMS * (0.6 + 0.8 * random.next()) - 1;
  let claims = pieces[0]?.claims.length ?? 0;
  while (claims < wanted) {
    const piece = random.pick(bank.bodies);
    if (pieces.includes(piece)) continue;
    pieces.push(piece);
    claims += piece.claims.length;
  }
  return { pieces, rival: random.next() < 0.3 ? 1 + random.below(5) : 0 };
}

/** A paragraph added at the end, or the last one left out. */
function changed(pieces: readonly Piece[], bank: Bank, random: Random): readonly Piece[] {
  if (pieces.length > 3 && random.next() < 0.5) return pieces.slice(0, -1);
  const more = random.pick(bank.bodies);
  return pieces.includes(more) ? pieces.slice(0, -1) : [...pieces, more];
}
