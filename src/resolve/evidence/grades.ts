import type { Credibility, CredibilityGrade, Reliability, Side } from "../../model/evidence.ts";
import { howMany, sentence } from "./in-words.ts";

/** What STANAG 2511 calls each grade. */
export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};
export const CREDIBILITY_WORDS: Readonly<Record<Credibility, string>> = {
  "1": "confirmed by other sources",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "truth cannot be judged",
};

type Sides = { readonly affirming: Pick<Side, "least" | "most">; readonly denying: Pick<Side, "least" | "most"> };

interface Rule {
  readonly credibility: Credibility;
  readonly holds: (sides: Sides) => boolean;
  readonly because: string;
}

/** The first that holds is suggested. Who the sources are plays no part: reliability never moves credibility. */
export const CREDIBILITY_RULES: readonly Rule[] = [
  {
    credibility: "6",
    holds: ({ affirming }) => affirming.most === 0,
    because: "nobody affirms it",
  },
  {
    credibility: "1",
    holds: ({ affirming, denying }) => affirming.least >= 2 && denying.most === 0,
    because: "at least two origins are certainly independent, and nobody denies it",
  },
  {
    credibility: "2",
    holds: ({ affirming, denying }) => affirming.most >= 2 && denying.most === 0,
    because: "several origins affirm it that may be one, and nobody denies it",
  },
  {
    credibility: "3",
    holds: ({ denying }) => denying.most === 0,
    because: "one origin alone affirms it, and nobody denies it",
  },
  {
    credibility: "5",
    holds: ({ affirming, denying }) => denying.least >= 2 && denying.least > affirming.most,
    because: "more origins certainly deny it than can affirm it",
  },
  {
    credibility: "3",
    holds: ({ affirming, denying }) => affirming.least > denying.most,
    because: "it is denied, but more origins certainly affirm it than can deny it",
  },
  {
    credibility: "4",
    holds: () => true,
    because: "it is denied, and no more origins certainly affirm it than can deny it",
  },
];

/** What a person set for a claim or event. */
export interface GivenCredibility {
  readonly credibility: Credibility;
  readonly by: string;
  readonly at: string;
}

/** The credibility of an assertion: what a person set, else 6, with a suggestion and its reason beside it. */
export function suggestGrade(sides: Sides, given: GivenCredibility | null = null): CredibilityGrade {
  const { credibility, because } = rule(sides);
  const affirm = `${howMany(sides.affirming, "origin")} ${sides.affirming.most === 1 ? "affirms" : "affirm"} it`;
  const deny = `${howMany(sides.denying, "origin")} ${sides.denying.most === 1 ? "denies" : "deny"} it`;
  const counts = sentence(sides.denying.most > 0 ? `${affirm}, ${deny}` : affirm);
  return {
    credibility: given?.credibility ?? "6",
    by: given?.by ?? null,
    at: given?.at ?? null,
    suggested: credibility,
    says: `${counts}. ${credibility} (${CREDIBILITY_WORDS[credibility]}) is suggested: ${because}.`,
  };
}

function rule(sides: Sides): Rule {
  const found = CREDIBILITY_RULES.find(({ holds }) => holds(sides));
  if (!found) throw new Error("the last rule always holds");
  return found;
}

/** A person's judgement of a source, on a topic or on all, from a day on. */
export interface GivenReliability {
  readonly source: string;
  readonly reliability: Reliability;
  /** Null: on whatever topic. */
  readonly topic: string | null;
  /** When it was set: ISO instant. */
  readonly at: string;
  readonly by: string;
}

/** On what, and as of when, a source's reliability is asked for. */
export interface ReliabilityQuestion {
  readonly source: string;
  /** Null: in general. */
  readonly topic: string | null;
  /** ISO instant; null: as it stands now. */
  readonly asOf: string | null;
}

/**
 * The reliability of a source on a topic: what a person set last by then, the topic's own before the general one; F where
 * nobody did. Nothing is ever reckoned from what it said.
 */
export function reliabilityOf(
  { source, topic, asOf }: ReliabilityQuestion,
  given: readonly GivenReliability[],
): { readonly reliability: Reliability; readonly by: string | null; readonly at: string | null } {
  const latest = (on: string | null) =>
    given
      .filter((grade) => grade.source === source && grade.topic === on && (asOf === null || grade.at <= asOf))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.by < b.by ? -1 : 1))
      .at(-1);
  const grade = (topic === null ? undefined : latest(topic)) ?? latest(null);
  return { reliability: grade?.reliability ?? "F", by: grade?.by ?? null, at: grade?.at ?? null };
}
