import { type LinearWeights, scoresOf, sharesOf } from "../lexicon/pair-weights.ts";

/** What the classifier says, how sure it is, and the words that spoke most for it. */
export interface Verdict {
  readonly label: string;
  /** 0 to 1, over all classes. */
  readonly share: number;
  /** The share of every class. */
  readonly shares: ReadonlyMap<string, number>;
  readonly words: readonly string[];
}

const MOST_WORDS = 3;

export function verdictOf(features: Readonly<Record<string, readonly string[]>>, weights: LinearWeights): Verdict {
  const names = Object.values(features).flat();
  const shares = sharesOf(scoresOf(names, weights), weights.sharpness);
  const best = shares.indexOf(Math.max(...shares));
  return {
    label: weights.classes[best] ?? "",
    share: shares[best] ?? 0,
    shares: new Map(weights.classes.map((name, c) => [name, shares[c] ?? 0])),
    words: wordsFor(best, names, weights),
  };
}

/** The dictionary forms in the names that add most to a class. */
function wordsFor(best: number, names: readonly string[], { weights }: LinearWeights): readonly string[] {
  const spoke = new Map<string, number>();
  for (const name of names) {
    const word = wordOf(name);
    const added = weights.get(name)?.[best] ?? 0;
    if (word) spoke.set(word, (spoke.get(word) ?? 0) + added);
  }
  const sorted = [...spoke].filter(([, added]) => added > 0).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return sorted.slice(0, MOST_WORDS).map(([word]) => word);
}

/** "b=agree", "rr=agree.01:ARG1", "A0=agree": the word; null for names of the lexicon's, which its own verdict tells. */
function wordOf(name: string): string | null {
  if (/^[ld]/.test(name)) return null;
  const value = name.slice(name.indexOf("=") + 1);
  if (/^(?:ra|rr|ro)=/.test(name)) return value.replace(/\.\d.*$/, "").replace(/:.*$/, "");
  if (/^(?:w|b|[AR]\d|[AR]>[\w:]+)=/.test(name)) return value;
  return null;
}
