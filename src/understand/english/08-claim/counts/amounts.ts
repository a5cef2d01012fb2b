import type { Count } from "../../../../model/claim.ts";
import { spanOf } from "../../../../model/span.ts";
import type { Draft } from "../../../draft.ts";
import { unitNamed } from "../../../lexicon/tolls.ts";
import { afterPreposition } from "../syntax.ts";
import { count } from "./count.ts";
import { isNumber, lowerOf } from "./number-words.ts";
import { boundsOf, numberOf } from "./numbers.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "text" | "dates">;

/** Money, weight and other measured amounts of a clause: "$2 million", "120 tonnes of ore". */
export function amountsUnder(word: number, eventWords: ReadonlySet<number>, draft: Needed): Count[] {
  const { tree, analysis } = draft;
  const { first, after } = tree.subtree(word);
  const found: Count[] = [];
  for (let at = first; at < Math.min(after, first + 80); at++) {
    const lower = analysis.words[at]?.lower ?? "";
    const unit = unitNamed(analysis.words[at]?.lemma ?? "") ?? unitNamed(lower) ?? unitNamed(lower.replace(/s$/, ""));
    if (!unit || unit.of === "vessels" || !isOwn(at, word, eventWords, draft)) continue;
    const weighed = unit.unit === "GBP" && isWeight(at, draft);
    const run = /^\p{Sc}|^us\$/u.test(analysis.words[at]?.lower ?? "") ? runAfter(at, draft) : runBefore(at, draft);
    const start = analysis.words[run[0] ?? -1]?.start;
    if (start === undefined) continue;
    const bounds = boundsOf(
      run.map((number) => analysis.words[number]?.text ?? ""),
      draft.text
        .slice(Math.max(0, start - 25), start)
        .toLowerCase()
        .replace(/\p{Sc}\s*$/u, ""),
    );
    const end = Math.max(analysis.words[at]?.end ?? start, analysis.words[run.at(-1) ?? at]?.end ?? start);
    const begin = Math.min(analysis.words[at]?.start ?? start, start);
    const from = lowerOf(run, draft);
    const least = from && numberOf(from.map((number) => analysis.words[number]?.text ?? ""));
    const range =
      least !== null && bounds?.low != null && least < bounds.low
        ? { low: least, high: bounds.low, approximate: true }
        : bounds;
    const [of, measure] = weighed ? ["weight", "lb"] : [unit.of, unit.unit];
    if (range) found.push({ ...count(of, null, range, spanOf(draft.text, begin, end)), unit: measure });
  }
  return found;
}

/** "1,300 pounds (600 kg) of explosives": of what is weighed, and no money. */
function isWeight(pound: number, { tree, analysis }: Needed): boolean {
  const word = analysis.words[pound];
  return (
    /^pounds?$/.test(word?.lower ?? "") &&
    afterPreposition(pound, "of", tree).some((at) => !MONEY.has(analysis.words[at]?.lemma ?? ""))
  );
}

const MONEY = new Set(["debt", "aid", "investment", "damage", "tax", "cash", "loan", "profit", "fund", "revenue"]);

/** No other event between the amount and the word. */
function isOwn(amount: number, word: number, eventWords: ReadonlySet<number>, { tree }: Needed): boolean {
  for (const at of tree.ancestors(amount)) {
    if (at === word) return true;
    if (eventWords.has(at)) return false;
  }
  return false;
}

function runAfter(sign: number, draft: Needed): readonly number[] {
  const run: number[] = [];
  for (let at = sign + 1; isNumber(at, draft); at++) run.push(at);
  return run;
}

/** "34 of 48 drones", "34 of the 48 drones": the part is told of, and the whole only named. */
function partOf(whole: number, draft: Needed): readonly number[] | null {
  const { words } = draft.analysis;
  const of = words[whole - 1]?.upos === "DET" ? whole - 2 : whole - 1;
  return words[of]?.lower === "of" && isNumber(of - 1, draft) ? runBefore(of, draft) : null;
}

function runBefore(unit: number, draft: Needed): readonly number[] {
  const run: number[] = [];
  for (let at = unit - 1; isNumber(at, draft); at--) run.unshift(at);
  const whole = run[0];
  return whole === undefined ? run : (partOf(whole, draft) ?? run);
}
