import { QUAD_OF } from "../../model/vocabulary.ts";
import type { Predicate, Word } from "../analysis.ts";
import type { Draft } from "../draft.ts";
import type { Candidate, Sides } from "./candidates.ts";
import type { Side } from "./side.ts";

/**
 * What the classifier looks at, by kind: each a name that is there or not.
 * lexicon: what the claims say; word: the words of the sentence; between: those between the two; role: of which
 * predicates they are arguments; above: the words that they hang on; beside: what hangs on those.
 */
export const FEATURE_KINDS = ["lexicon", "word", "between", "role", "above", "beside"] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];
export type Features = Readonly<Record<FeatureKind, readonly string[]>>;

/** How many claims speak, and how many words above each of the two are looked at. */
const CLAIMS = 3;
const ABOVE = 4;

export function featuresOf(sides: Sides, candidates: readonly Candidate[], draft: Draft): Features {
  const heads = [sides.actor, sides.recipient].map((side) => side?.head ?? -1);
  const [first, last] = stretchOf(sides, draft);
  const words = draft.analysis.words.filter(({ sentence }) =>
    heads.some((head) => draft.analysis.words[head]?.sentence === sentence),
  );
  return {
    lexicon: once(candidates.slice(0, CLAIMS).flatMap(lexiconFeatures)),
    word: once(words.flatMap((word) => named("w", word))),
    between: once(words.filter(({ index }) => first <= index && index <= last).flatMap((word) => named("b", word))),
    role: once(roleFeatures(sides, draft)),
    above: once([
      ...aboveFeatures("A", sides.actor, draft),
      ...aboveFeatures("R", sides.recipient, draft),
      ...bothFeatures(sides, draft),
    ]),
    beside: once(besideFeatures(sides, draft)),
  };
}

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Names and numbers tell whom it is about, not what happens. */
function named(kind: string, { lemma, upos }: Word): string[] {
  return upos === "PROPN" || upos === "NUM" || upos === "PUNCT" ? [] : [`${kind}=${lemma}`];
}

/** From the head of the one to the head of the other; the whole text where one is not given. */
function stretchOf({ actor, recipient }: Sides, { analysis }: Draft): readonly [number, number] {
  if (!actor || !recipient) return [0, analysis.words.length - 1];
  return [Math.min(actor.head, recipient.head), Math.max(actor.head, recipient.head)];
}

function lexiconFeatures({ claim, actor, recipient }: Candidate, place: number): string[] {
  const { type, mode, certainty } = claim;
  const all = [`l=${type}`];
  if (place > 0) return all;
  const parts = `${actor}-${recipient}`;
  const sure = `${certainty?.modality}-${certainty?.polarity}`;
  const quad = QUAD_OF[type as keyof typeof QUAD_OF] ?? 0;
  return [
    ...all,
    `l0=${type}`,
    `l0=${type}:${parts}`,
    `l0=${type}:${sure}`,
    `lm=${type}:${mode}`,
    `lq=${quad}:${parts}`,
  ];
}

function roleFeatures({ actor, recipient }: Sides, { analysis }: Draft): string[] {
  return analysis.predicates.flatMap((predicate) => {
    const { roleset, lemma } = predicate;
    const own = roleset ?? lemma;
    const [a, r] = [roleOf(actor, predicate), roleOf(recipient, predicate)];
    return [
      ...(a ? [`ra=${own}:${a}`] : []),
      ...(r ? [`rr=${own}:${r}`] : []),
      ...(a && r ? [`ro=${own}`, `ro=${own}:${a}-${r}`] : []),
    ];
  });
}

function roleOf(side: Side | null, { arguments: found }: Predicate): string | null {
  return found.find(({ first, after }) => side && first <= side.head && side.head < after)?.role ?? null;
}

/** The words that a side hangs on, nearest first: the verb that it is a subject of, and what that verb serves. */
function aboveFeatures(name: string, side: Side | null, { tree }: Draft): string[] {
  if (!side) return [];
  const chain = tree.ancestors(side.head).slice(0, ABOVE);
  const relations = [side.head, ...chain].map((at) => tree.words[at]?.relation ?? "");
  return [
    `${name}=${relations[0]}`,
    ...chain.flatMap((at, step) => {
      const word = tree.words[at];
      if (!word) return [];
      return [...named(`${name}${Math.min(step, 2)}`, word), ...named(`${name}>${relations[step]}`, word)];
    }),
  ];
}

/** How the two stand to each other: which comes first, their parts in the sentence, the prepositions before them. */
function bothFeatures({ actor, recipient }: Sides, { tree }: Draft): string[] {
  if (!actor || !recipient) return ["one"];
  const part = ({ head }: Side) => {
    const before = tree.dependents(head, "case").map((at) => tree.words[at]?.lower ?? "");
    return [tree.words[head]?.relation ?? "", ...before.slice(0, 1)].join("+");
  };
  const order = actor.head < recipient.head ? "first" : "second";
  const parts = `${part(actor)}-${part(recipient)}`;
  const kinds = `${actor.kind}-${recipient.kind}`;
  return [
    `kinds=${kinds}`,
    `Ak=${actor.kind}`,
    `Rk=${recipient.kind}`,
    `order=${order}`,
    `parts=${parts}`,
    `parts=${parts}:${order}`,
    `A+${part(actor)}`,
    `R+${part(recipient)}`,
  ];
}

const BESIDE = new Set("aux advmod mark xcomp ccomp obj case compound obl cop".split(" "));

/** Helpers, particles, objects and clauses of the words that lie on the way from the one to the other. */
function besideFeatures({ actor, recipient }: Sides, { tree }: Draft): string[] {
  const ways = [actor, recipient].map((side) => (side ? [side.head, ...tree.ancestors(side.head)] : []));
  const [one = [], other = []] = ways;
  const meeting = one.find((at) => other.includes(at));
  const way = ways.flatMap((own) => {
    const end = meeting === undefined ? own.length : own.indexOf(meeting) + 1;
    return own.slice(0, end);
  });
  return once(way.map(String)).flatMap((at) =>
    tree.children(Number(at)).flatMap((child) => {
      const below = tree.words[child];
      const relation = below?.relation.split(":")[0] ?? "";
      if (!below || !BESIDE.has(relation)) return [];
      return named(`k=${tree.words[Number(at)]?.lemma}>${relation}`, below).concat(named(`kk=${relation}`, below));
    }),
  );
}
