import type { Judgement } from "../../../model/judgement.ts";
import type { PairTold } from "./explained-pairs.ts";

interface Explained {
  readonly same: boolean;
  readonly pairs: readonly PairTold[];
  readonly way: readonly string[];
  readonly judgements: readonly Judgement[];
  /** Whether both are one name that nothing tells apart. */
  readonly oneNode: boolean;
}

interface Reason {
  readonly when: (told: Explained) => boolean;
  readonly says: (told: Explained) => string;
}

const judgedAs = (verdict: string) => (told: Explained) => told.pairs.some(({ judged }) => judged === verdict);
const byWhom = ({ judgements }: Explained) => {
  const last = judgements.at(-1);
  return last ? ` (${last.by}, ${last.at.slice(0, 10)})` : "";
};
const signs = ({ pairs }: Explained) => {
  const score = pairs[0]?.score ?? 0;
  return `The signs sum up to ${score.toFixed(1)}`;
};
const any = (of: (pair: PairTold) => boolean) => (told: Explained) => told.pairs.some(of);

/** Why two are one, and why not; the first that holds. */
const ONE: readonly Reason[] = [
  { when: judgedAs("same"), says: (told) => `One, because somebody judged so${byWhom(told)}.` },
  { when: ({ oneNode }) => oneNode, says: () => "One: nothing in their names, kind and country tells them apart." },
  {
    when: any(({ verdict }) => verdict === "same"),
    says: (told) => `One, by what speaks for it and against it. ${signs(told)}.`,
  },
  {
    when: ({ way }) => way.length > 0,
    says: ({ way }) => `One through others: ${way.join(" – ")}, each the same as the next.`,
  },
  { when: () => true, says: () => "One: they suit the same group better than any other." },
];
const TWO: readonly Reason[] = [
  { when: judgedAs("not-same"), says: (told) => `Two, because somebody judged so${byWhom(told)}.` },
  {
    when: any(({ verdict }) => verdict === "same"),
    says: () =>
      "Two, though they look alike: what else belongs to either speaks against it, or one of them alone tells too little and suits others as well.",
  },
  {
    when: (told) => !told.pairs.some(({ met }) => met),
    says: () =>
      "Two: they were never compared, for no key (a name, its sound, its initials, a place and day) is common to both.",
  },
  {
    when: any(({ verdict }) => verdict === "unsure"),
    says: (told) => `Perhaps one, but too little says so. ${signs(told)}.`,
  },
  { when: () => true, says: (told) => `Two: more speaks against it than for it. ${signs(told)}.` },
];

/** The reason in a sentence; how to decide otherwise stands in the help. */
export function saysOf(told: Explained): string {
  return (told.same ? ONE : TWO).find(({ when }) => when(told))?.says(told) ?? "";
}
