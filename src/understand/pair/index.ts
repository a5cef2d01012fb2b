import type { Direction, PairCode, PairInput } from "../../model/pair.ts";
import { QUAD_OF } from "../../model/vocabulary.ts";
import type { Why } from "../../model/why.ts";
import type { Draft } from "../draft.ts";
import { type PairWeights, pairWeights } from "../lexicon/pair-weights.ts";
import type { Candidate } from "./candidates.ts";
import { directionOf } from "./direction.ts";
import { type PreparedPair, preparePair, wayFeatures } from "./prepare.ts";
import { typeOf } from "./type-of.ts";
import { verdictOf } from "./verdict.ts";

/** What happens between the two parties of a pair, by a draft of its text on which all stages have run. */
export function codePair(pair: PairInput, draft: Draft): PairCode {
  return decide(preparePair(pair, draft), pairWeights());
}

/** Below this share the classifier finds no direction where nothing that we code happens. */
const LEAST_ALONE = 0.6;

/** The two verdicts, and what follows from them. */
export function decide(prepared: PreparedPair, weights: PairWeights): PairCode {
  const { candidates, id } = prepared;
  const best = candidates[0];
  const verdict = verdictOf(prepared.features, weights.types);
  const { type, why } = typeOf(candidates, verdict);
  const telling = candidates.find(({ claim }) => claim.type === type) ?? best;
  const way = verdictOf(wayFeatures(prepared), weights.ways);
  const direction = type === null && way.share < LEAST_ALONE ? "none" : directed(way.label, best);
  return {
    id,
    type,
    mode: telling?.claim.type === type ? (telling?.claim.mode ?? null) : null,
    quad: QUAD_OF[type as keyof typeof QUAD_OF] ?? null,
    direction,
    certainty: type === null ? null : (telling?.claim.certainty ?? null),
    confidence: rounded(type === null ? 1 - verdict.share : (verdict.shares.get(rootOf(type)) ?? verdict.share)),
    why: [...why, directionWhy(direction, way.share, best)],
  };
}

/** PLV's name for a type, by which the classifier goes. */
const rootOf = (type: string) => (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type);

const rounded = (share: number) => Math.round(share * 1000) / 1000;

/** Which way, by the classifier; where it finds no acting of one on the other, the claims say what else it is. */
function directed(label: string, best: Candidate | undefined): Direction {
  if (label === "actor-recipient" || label === "recipient-actor") return label;
  return directionOf(best) === "both" ? "both" : "none";
}

const SAYS: Readonly<Record<Direction, string>> = {
  "actor-recipient": "The first acts on the second",
  "recipient-actor": "The second acts on the first",
  both: "They act together",
  none: "Neither acts on the other",
};

function directionWhy(direction: Direction, share: number, best: Candidate | undefined): Why {
  const told = directionOf(best);
  const agree = told === direction ? "so say the claims and the trained classifier" : `the claims alone say ${told}`;
  return {
    rule: `pair/${direction}`,
    says: `${SAYS[direction]}: ${agree} (classifier's share ${share.toFixed(2)}).`,
    span: best?.claim.predicate ?? null,
  };
}
