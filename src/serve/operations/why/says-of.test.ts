import { expect, test } from "vitest";
import type { PairTold } from "./explained-pairs.ts";
import { saysOf } from "./says-of.ts";

const pair = (given: Partial<PairTold>): PairTold => ({
  ...{ a: "Haftar", b: "Hifter", met: true, verdict: "different", score: 1.25, judged: null, signs: [] },
  ...given,
});
const judgement = {
  ...{ id: "j_1", at: "2024-03-07T08:00:00Z", by: "amina", note: null, withdrawn: null },
  decision: {} as never,
};

const CASES: readonly (readonly [Partial<Parameters<typeof saysOf>[0]>, RegExp])[] = [
  [{ same: true, oneNode: true }, /^One: nothing in their names, kind and country tells them apart/],
  [{ same: true, pairs: [pair({ verdict: "same", score: 4.5 })] }, /^One, by what speaks for it.* sum up to 4\.5/],
  [
    { same: true, pairs: [pair({})], way: ["Haftar", "Khalifa Haftar", "Hifter"] },
    /^One through others: Haftar – Khalifa/,
  ],
  [{ same: true, pairs: [pair({})] }, /^One: they suit the same group/],
  [{ same: true, pairs: [pair({ judged: "same" })], judgements: [judgement] }, /judged so \(amina, 2024-03-07\)/],
  [
    { pairs: [pair({ judged: "not-same", verdict: "same" })], judgements: [judgement] },
    /^Two, because somebody judged so/,
  ],
  [{ pairs: [pair({ verdict: "same" })] }, /^Two, though they look alike/],
  [{ pairs: [pair({ met: false })] }, /^Two: they were never compared/],
  [{ pairs: [pair({ verdict: "unsure" })] }, /^Perhaps one, but too little says so/],
  [{ pairs: [pair({ score: -3 })] }, /^Two: more speaks against it than for it\. The signs sum up to -3\.0/],
];

test.each(CASES)("%j", (told, says) => {
  const nothing = { same: false, pairs: [], way: [], judgements: [], oneNode: false };
  expect(saysOf({ ...nothing, ...told })).toMatch(says);
});
