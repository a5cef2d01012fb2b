import type { Output } from "../../api/operations.ts";

export type BatchLine = Output<"show-batch">["batch"];
export type BatchItem = Output<"show-batch">["items"][number];
export type Code = NonNullable<BatchItem["mine"]>;

/** What somebody says of a claim of a batch, as pages put it. */
export const VERDICT_WORDS: Readonly<Record<Code["verdict"], string>> = {
  accept: "read rightly",
  correct: "a claim, otherwise",
  reject: "no claim",
  undecided: "left open",
};

/** The same of somebody who did not see how it was read. */
export const verdictWords = ({ verdict, suggestions }: Pick<Code, "verdict" | "suggestions">): string =>
  verdict === "correct" && suggestions === "off" ? "a claim" : VERDICT_WORDS[verdict];

/** The same of a claim that was not read, and that somebody added. */
export const addedWords = ({ verdict, passed_over }: Pick<Code, "verdict" | "passed_over">): string =>
  passed_over ? "did not add it" : verdict === "reject" ? "no claim" : "a claim";

/** The fields of a claim in the order in which tables show them, by the names that agreement gives them. */
export const FIELDS = [
  ...["type", "manner", "status", "polarity", "modality", "doer", "done to", "day", "place", "origin", "counts"],
  ...["predicate", "clause"],
] as const;

const STATE_WORDS: Readonly<Record<BatchLine["state"], string>> = {
  open: "being coded",
  closed: "closed",
  frozen: "frozen",
};

/** Where a batch stands; of a closed one, where it is known, whether claims are left to be settled. */
export function stateWords({ state }: Pick<BatchLine, "state">, left?: number): string {
  if (state !== "closed" || left === undefined) return STATE_WORDS[state];
  return left > 0 ? `closed, ${left.toLocaleString("en")} to be settled` : "closed, settled";
}
