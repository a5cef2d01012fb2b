import type { Claim } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import type { Draft } from "../../draft.ts";

type Count = Claim["counts"][number];

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};
const SCALE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const OF: readonly (readonly [RegExp, string])[] = [
  [/^(?:kill|die|perish|slay|murder|massacre|execute|death|killing|assassinate|drown|behead)$/, "killed"],
  [/^(?:wound|injure|hurt)$/, "injured"],
  [/^(?:arrest|detain|capture|arrest|round)$/, "arrested"],
  [/^(?:abduct|kidnap|hijack)$/, "abducted"],
  [/^(?:release|free)$/, "released"],
  [/^(?:displace|flee)$/, "displaced"],
  [/^(?:surrender|defect)$/, "surrendered"],
  [/^(?:deploy|mobilize|mobilise|send|dispatch|withdraw)$/, "troops"],
  [/^(?:protest|demonstrate|march|rally)$/, "participants"],
];

/** How many were killed, wounded, arrested …, from the numerals in the event's own parties. */
export function countsOf(word: number, draft: Pick<Draft, "text" | "analysis" | "tree">): Count[] {
  const { analysis, tree } = draft;
  const of = OF.find(([pattern]) => pattern.test(analysis.words[word]?.lemma ?? ""))?.[1];
  if (!of) return [];
  const nouns = tree.dependents(word, "nsubj", "nsubj:pass", "obj", "nmod");
  return nouns.flatMap((noun) => {
    const numeral = tree.dependents(noun, "nummod")[0] ?? (analysis.words[noun]?.upos === "NUM" ? noun : undefined);
    if (numeral === undefined) return [];
    const value = numberAt(numeral, draft);
    return value === null ? [] : [countAt(numeral, noun, value, of, draft)];
  });
}

function numberAt(numeral: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): number | null {
  const parts = [...tree.dependents(numeral, "compound", "nummod", "flat"), numeral].sort((a, b) => a - b);
  let total = 0;
  for (const part of parts) {
    const lower = (analysis.words[part]?.lower ?? "").replace(/,(?=\d{3})/g, "");
    const value = WORDS[lower] ?? SCALE[lower] ?? Number(lower);
    if (!Number.isFinite(value) || lower === "") return null;
    total = SCALE[lower] ? Math.max(total, 1) * value : total + value;
  }
  return total;
}

function countAt(
  numeral: number,
  noun: number,
  value: number,
  of: string,
  { analysis, text }: Pick<Draft, "text" | "analysis">,
): Count {
  const before = analysis.words
    .slice(Math.max(0, numeral - 4), numeral)
    .map((w) => w.lower)
    .join(" ");
  const atLeast = /(?:at least|no fewer than|minimum of|more than|over|as least)$/.test(before);
  const atMost = /(?:up to|at most|as many as|fewer than|less than)$/.test(before);
  const about = /(?:about|around|some|nearly|almost|roughly|approximately|an estimated|close to)$/.test(before);
  const own = analysis.words[noun];
  const { start } = analysis.words[numeral] ?? { start: 0 };
  return {
    of,
    who: own && own.upos === "NOUN" ? own.lower : null,
    unit: null,
    low: atMost ? null : value,
    high: atLeast ? null : value,
    approximate: about,
    part_of: null,
    as_of: null,
    since: null,
    span: spanOf(
      text,
      Math.min(start, own?.start ?? start),
      Math.max(analysis.words[numeral]?.end ?? 0, own?.end ?? 0),
    ),
  };
}
