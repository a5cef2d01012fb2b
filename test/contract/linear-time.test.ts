import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../../src/understand/analysis.ts";
import { openEncoder } from "../../src/understand/encoder/index.ts";
import { type RepeatOptions, repeated } from "../../src/understand/testing/repeated.ts";
import { understand } from "../../src/understand/understand.ts";

/** Words of the shorter text; the longer one has four times as many. */
const WORDS = 5_000;
const FACTOR = 4;
/** Four times the words may cost so many times the time: twice what a straight line asks, far from the square's sixteen. */
const MOST = FACTOR * 2;
/** Milliseconds below which a time says nothing. */
const NOISE = 150;

const encoder = openEncoder({ threads: 1 });
beforeAll(async () => {
  await encoder.analyse("Ready.");
});
afterAll(async () => encoder.close());

const sample = (slug: string): string =>
  (JSON.parse(readFileSync(new URL(`../../samples/${slug}/report.json`, import.meta.url), "utf8")) as { text: string })
    .text;
const many = (times: number, text: string): string => Array(times).fill(text).join(" ");

const NEWS = ["somalia-mogadishu-checkpoint-bomb", "libya-secret-oil-talks"].map(sample).join("\n\n");
const CLAUSE =
  "the defence ministry said on Tuesday that rebels of the Northern Front killed 12 soldiers near Bamako, and General Adam Toure, who leads the army, told Reuters that three men had been arrested,";
const NAMES = "Adam Toure, Ibrahim Keita, Fatou Diallo, Hassan Rouhan, Maria Velez of the Delta Monitoring Group,";

/** Texts that are repeated until they are long: of the kind that is read every day, and of kinds that break readers. */
const TEXTS: readonly (readonly [string, string, RepeatOptions])[] = [
  ["news", NEWS, {}],
  ["news, each piece with names of its own", NEWS, { freshNames: true }],
  ["news in one paragraph", NEWS.replace(/\s+/g, " "), { between: " " }],
  ["one sentence", many(9, CLAUSE), { between: " " }],
  ["names, all different", many(60, NAMES), { between: " ", freshNames: true }],
  ["quotations", "“We saw the army attack,” he said. “They came at night,” she added.", { between: " " }],
  ["quotations never closed", "“We saw the army “attack them, “They came at night", { between: " " }],
  [
    "quotations that go on",
    "“The army came at night,” he said. “They burned the town and left.” “We saw them take the road.”",
    { between: " " },
  ],
  [
    "reports of reports",
    "According to the daily, citing an officer, there were claims that troops had fled and reports that none had.",
    { between: " " },
  ],
  ["statements", "The minister said:\nWe saw the army attack the town, he was told.", { between: "\n" }],
  ["points of lists", "• Two drivers killed, five wounded in attack", { between: "\n" }],
  ["dates", "They met on Tuesday, 3 March 2024, two days later, in May, since 2019, last year.", { between: " " }],
  ["brackets", "(the army (said [that] it) {attacked) (the town (", { between: " " }],
  ["capitals", "REBELS ATTACKED THE TOWN OF MOPTI ON TUESDAY, THE MINISTRY SAID. THE PRESIDENT DENIED IT.", {}],
  ["numbers", "12 dead, 30 wounded, at least 14 soldiers killed, 200 displaced.", { between: " " }],
  ["pronouns", "He said that they told him that she saw it and he denied it.", { between: " " }],
  ["short lines", "A line", { between: "\n" }],
];

/** Milliseconds of the processor, which a busy machine changes less than the clock. */
const milliseconds = async (run: () => Promise<unknown>): Promise<number> => {
  const begin = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
};

/** Milliseconds of the processor that the stages without the model take for so many words. */
async function costOf(block: Analysis, words: number, options: RepeatOptions): Promise<number> {
  const analysis = repeated(block, Math.ceil(words / block.words.length), options);
  const report = { id: "t", text: analysis.text, publisher: "Daily Post", published: "2025-03-14" };
  const reader = { version: "-", model: "-", lexicon: "-" };
  return milliseconds(async () => {
    const reading = await understand(report, { analyse: async () => analysis, reader });
    expect(reading.problems.filter(({ code }) => code === "stage-failed")).toEqual([]);
  });
}

describe("time grows with the text's length, the language model's too", () => {
  test.each([
    ["news", NEWS, "\n\n"],
    ["one sentence", CLAUSE, " "],
    ["names", NAMES, " "],
    ["one word", "abcdefgh", ""],
    ["opening quotation marks", "“““““ ", ""],
    ["brackets", "((([[[", " "],
  ])("%s", async (_, text, between) => {
    const long = (times: number) => Array(times).fill(text).join(between);
    const times = Math.ceil(6_000 / text.length);
    await encoder.analyse(long(2));
    let ratio = Number.POSITIVE_INFINITY;
    // Some runs are slowed by others: the best of three counts.
    for (let tries = 0; tries < 3 && ratio > MOST; tries++) {
      const short = Math.max(NOISE / FACTOR, await milliseconds(() => encoder.analyse(long(times))));
      ratio = Math.min(ratio, (await milliseconds(() => encoder.analyse(long(times * FACTOR)))) / short);
    }
    expect(ratio).toBeLessThanOrEqual(MOST);
  });
});

describe("time grows with the text's length", () => {
  test.each(TEXTS)("%s", async (_, text, options) => {
    const block = await encoder.analyse(text);
    await costOf(block, 1_000, options);
    let ratio = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 3 && ratio > MOST; tries++) {
      const short = Math.max(NOISE / FACTOR, await costOf(block, WORDS, options));
      ratio = Math.min(ratio, (await costOf(block, WORDS * FACTOR, options)) / short);
    }
    expect(ratio).toBeLessThanOrEqual(MOST);
  });
});
