import { bCubed, bestAssignment, type Chains, f1Of, muc, type Sums } from "../coreference-scores.ts";

export interface TieScores {
  readonly muc: number;
  readonly bCubed: number;
  readonly ceafe: number;
  /** Mean of the three. */
  readonly conll: number;
  /** Of all pairs that are tied, those that the key ties too; and the other way round. Per cent. */
  readonly pairPrecision: number;
  readonly pairRecall: number;
}

/** How well groups of mentions agree with the key's; both over the same mentions, single ones too. */
export function tieScores(key: Chains, response: Chains): TieScores {
  const scores = {
    muc: f1Of([muc(key, response)]),
    bCubed: f1Of([bCubed(key, response)]),
    ceafe: f1Of([ceafeByParts(key, response)]),
  };
  const conll = (scores.muc + scores.bCubed + scores.ceafe) / 3;
  return { ...scores, conll, pairPrecision: pairShare(response, key), pairRecall: pairShare(key, response) };
}

/** Luo 2005 (phi 4), assigned part by part: chains that share no mention with one another cannot be matched anyway. */
function ceafeByParts(key: Chains, response: Chains): Sums {
  const ofMention = new Map(response.flatMap((chain, i) => chain.map((mention) => [mention, i] as const)));
  const parts = new Map<number, { keys: Set<number>; responses: Set<number> }>();
  const partOf = new Map<string, number>();
  let next = 0;
  key.forEach((chain, k) => {
    const touched = [...new Set(chain.flatMap((mention) => ofMention.get(mention) ?? []))];
    const old = [...new Set(touched.flatMap((r) => partOf.get(`r${r}`) ?? []))];
    const part = { keys: new Set([k]), responses: new Set(touched) };
    for (const other of old) {
      const merged = parts.get(other);
      for (const one of merged?.keys ?? []) part.keys.add(one);
      for (const one of merged?.responses ?? []) part.responses.add(one);
      parts.delete(other);
    }
    parts.set(next, part);
    for (const r of part.responses) partOf.set(`r${r}`, next);
    next++;
  });
  let total = 0;
  for (const { keys, responses } of parts.values()) {
    const columns = [...responses];
    const likeness = [...keys].map((k) =>
      columns.map((r) => {
        const [left, right] = [key[k] ?? [], new Set(response[r] ?? [])];
        return (2 * left.filter((mention) => right.has(mention)).length) / (left.length + right.size);
      }),
    );
    total += bestAssignment(likeness);
  }
  return { recall: [total, key.length], precision: [total, response.length] };
}

/** Of the pairs within the chains of one side, the share that is within a chain of the other. Per cent. */
function pairShare(chains: Chains, others: Chains): number {
  const at = new Map(others.flatMap((chain, i) => chain.map((mention) => [mention, i] as const)));
  let held = 0;
  let all = 0;
  for (const chain of chains) {
    all += (chain.length * (chain.length - 1)) / 2;
    const sizes = new Map<number, number>();
    for (const mention of chain) {
      const other = at.get(mention);
      if (other !== undefined) sizes.set(other, (sizes.get(other) ?? 0) + 1);
    }
    for (const size of sizes.values()) held += (size * (size - 1)) / 2;
  }
  return all === 0 ? 100 : (100 * held) / all;
}
