import { join } from "node:path";
import { readRecords } from "../records.ts";

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One report of ECB+. */
export interface GoldReport {
  readonly id: string;
  readonly topic: number;
  readonly subtopic: string;
  readonly text: string;
  readonly sentences: readonly (GoldSpan & { readonly number: number; readonly checked: boolean })[];
  readonly mentions: readonly {
    readonly type: string;
    readonly sentence: number;
    readonly spans: readonly GoldSpan[];
    readonly chain: string;
  }[];
}

/** A word of a report that the annotators say tells of a happening. */
export interface GoldMention {
  readonly report: string;
  readonly topic: number;
  readonly subtopic: string;
  readonly spans: readonly GoldSpan[];
  readonly words: string;
  readonly chain: string;
}

export const readGold = (folder: string, part: "train" | "dev"): readonly GoldReport[] =>
  readRecords<GoldReport>(join(folder, "same-event", `${part}.jsonl`));

/** The mentions of happenings in the sentences that the annotators checked. */
export function goldMentions({ id, topic, subtopic, sentences, mentions }: GoldReport): readonly GoldMention[] {
  const checked = new Set(sentences.flatMap((sentence) => (sentence.checked ? [sentence.number] : [])));
  return mentions
    .filter(({ type, sentence }) => /^(?:NEG_)?ACTION_/.test(type) && checked.has(sentence))
    .map(({ spans, chain }) => ({
      report: id,
      topic,
      subtopic,
      spans,
      words: spans.map(({ text }) => text).join(" "),
      chain,
    }));
}
