import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { offsetsSeen } from "../../model/unseen.ts";
import { linkAttributions } from "./attributions.ts";
import { casing } from "./casing.ts";
import { readConfig } from "./config.ts";
import { modelFolder } from "./session.ts";
import { bestHeads } from "./trees.ts";
import { bestTags } from "./viterbi.ts";
import { makeWordTokeniser, readVocabulary } from "./wordpiece.ts";
import { splitWords } from "./words.ts";

type Range = readonly [number, number];

/** What `training/record_cases.py` recorded of the training code. */
interface Recorded {
  readonly sentences: readonly { text: string; words: string[]; casing: string[]; pieces: string[][] }[];
  readonly tags: readonly { scores: number[][]; tags: number[] }[];
  readonly trees: readonly { arcs: number[][]; heads: number[] }[];
  readonly links: readonly {
    sources: Range[];
    cues: Range[];
    contents: Range[];
    scores: [number, number, number, number][];
    found: Range[][][];
  }[];
}

const recorded = JSON.parse(
  readFileSync(new URL("../../../training/recorded.json", import.meta.url), "utf8"),
) as Recorded;
const config = readConfig(modelFolder());
const vocabulary = readVocabulary(modelFolder());
const names = [...vocabulary.keys()];
const tokenise = makeWordTokeniser(config, vocabulary);

describe("the reader agrees with the training code", () => {
  test.each(recorded.sentences)("words, casing and pieces of $text", ({ text, words, casing: cases, pieces }) => {
    // Marks that are not seen are words of their own in training; the reader leaves them out.
    if (offsetsSeen(text) === null) expect(splitWords(text, new RegExp(config.wordPattern, "gu")).texts).toEqual(words);
    expect(words.map(casing)).toEqual(cases);
    expect(words.map((word) => tokenise(word).pieces.map((id) => names[id]))).toEqual(pieces);
  });

  test.each(recorded.tags)("tags of made-up scores %#", ({ scores, tags }) => {
    const width = scores[0]?.length ?? 0;
    const data = Float32Array.from(scores.flat());
    expect([...bestTags({ data, offset: 0, stride: width, words: scores.length, tags: width })]).toEqual(tags);
  });

  test.each(recorded.trees)("trees of made-up scores %#", ({ arcs, heads }) => {
    const size = arcs.length;
    const data = Float32Array.from(arcs.flatMap(normalised));
    expect([...bestHeads({ data, offset: 0, stride: size }, 0, size)]).toEqual(heads);
  });

  test.each(recorded.links)("links of made-up scores %#", ({ sources, cues, contents, scores, found }) => {
    const spans = (ranges: readonly Range[]) => ranges.map(([first, after]) => ({ first, after, score: 1 }));
    const of = new Map(scores.map(([relation, cue, other, score]) => [`${relation} ${cue} ${other}`, score]));
    const linked = linkAttributions(
      {
        sources: spans(sources),
        cues: spans(cues),
        contents: spans(contents),
        link: (relation, cue, other) => of.get(`${relation === "source" ? 0 : 1} ${cue} ${other}`) ?? -99,
      },
      { source: 0.5, content: -0.5 },
    );
    const pair = ({ first, after }: { first: number; after: number }) => [first, after];
    const told = linked.map(({ source, cue, contents: own }) => [
      source ? [pair(source)] : [],
      [pair(cue)],
      own.map(pair),
    ]);
    const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
    expect(sorted(told)).toEqual(sorted(found));
  });
});

/** Log probabilities of a row, as the training code compares trees. */
function normalised(row: readonly number[]): readonly number[] {
  const total = Math.log(row.reduce((sum, score) => sum + Math.exp(score), 0));
  return row.map((score) => score - total);
}
