import type { Claim } from "../../../model/claim.ts";
import { sentenceOf } from "../../../tell/sentence.ts";
import type { ShownText } from "../review/readings-shown.ts";
import { inSentence } from "../shapes/in-sentence.ts";
import { toldFields } from "./told-fields.ts";
import type { Unit } from "./unit.ts";

/** A claim of a report as a batch holds it: with its words in their sentence and what is told of it. */
export function unitIn({ text, reading }: ShownText, claim: Claim): Unit {
  const { words, verbatim } = sentenceOf(claim, reading);
  const { title, publisher, published } = reading.report;
  const around = inSentence(text, reading, claim.content);
  const told = toldFields(claim, reading);
  return {
    ...{ claim, sentence: verbatim ? `“${words}”` : words, told, around },
    ...{ earlier: sentencesBefore(text, reading, claim.content.start), title, publisher, published },
  };
}

/** So many sentences before the one at hand are shown to coders: who is meant and who speaks often stands there. */
const EARLIER = 2;

function sentencesBefore(text: string, { sentences }: ShownText["reading"], start: number): string {
  const before = sentences.filter(({ end }) => end <= start).slice(-EARLIER);
  const [first] = before;
  return first ? text.slice(first.start, before.at(-1)?.end).trim() : "";
}
