import { expect, test } from "vitest";
import { findDates } from "./find-dates.ts";

const analysis = (text: string) => ({
  text,
  words: [],
  sentences: [],
  names: [],
  attributions: [],
  predicates: [],
  factuality: [],
});
const frame = { parts: [], dateline: null, credits: [] };
/** A Thursday. */
const PUBLISHED = "2021-05-06";

const read = (text: string, published: string | null = PUBLISHED) =>
  findDates({ text, published, analysis: analysis(text), frame }).map(({ span, value }) => `${span.text} = ${value}`);

const CASES: [string, string[]][] = [
  ["Shells fell on Monday and on 30 April.", ["Monday = 2021-05-03", "30 April = 2021-04-30"]],
  ["The court will meet on Tuesday.", ["Tuesday = 2021-05-11"]],
  ["Police fired on Thursday.", ["Thursday = 2021-05-06"]],
  ["He fled last Friday, two days after the vote.", ["last Friday = 2021-04-30", "two days = P2D"]],
  ["The truce was signed on March 14, 2017.", ["March 14, 2017 = 2017-03-14"]],
  ["The truce was signed on 14 March.", ["14 March = 2021-03-14"]],
  ["Clashes from May 3-5 killed ten.", ["May 3 = 2021-05-03", "5 = 2021-05-05"]],
  ["He was jailed in December.", ["December = 2020-12"]],
  ["In 2013 more than 1,100 people died.", ["2013 = 2013"]],
  ["In 2019 soldiers shot at the crowd.", ["2019 = 2019"]],
  ["The feud over 2016 elections split the towns.", ["2016 = 2016"]],
  ["Rebels have held the hills since at least 2003 and the towns since 2011.", ["2003 = 2003", "2011 = 2011"]],
  ["The 1968 protesters had other aims.", ["1968 = 1968"]],
  ["He led 2013 soldiers into the valley.", []],
  ["Elections will be held in December.", ["December = 2021-12"]],
  ["The army took it in early March 2019.", ["early March 2019 = 2019-03"]],
  ["Rebels took the town in 2014 and lost it in the late 1990s.", ["2014 = 2014", "the late 1990s = 199X"]],
  ["They met two days ago and again last week.", ["two days ago = 2021-05-04", "last week = 2021-W17"]],
  ["He resigned last year; a vote is due next month.", ["last year = 2020", "next month = 2021-06"]],
  ["On 2 March he fled. The following day he was shot.", ["2 March = 2021-03-02", "The following day = 2021-03-03"]],
  ["On 2 March he fled. Three weeks later he was shot.", ["2 March = 2021-03-02", "Three weeks later = 2021-W12"]],
  ["A day after he fled, he was held.", ["A day = P1D"]],
  ["He works two hours a day after school.", ["two hours = PT2H"]],
  ["Two soldiers died late yesterday.", ["late yesterday = 2021-05-05"]],
  ["In 2008 Toyota closed the plant.", ["2008 = 2008"]],
  ["In 1986 the block of flats burned down.", ["1986 = 1986"]],
  ["The siege lasted nearly three years.", ["nearly three years = P3Y"]],
  ["The 20-year war ended.", ["The 20-year = P20Y"]],
  ["It shells the camp every day.", ["every day = P1D"]],
  ["The bomb went off at 9:30 a.m. on Monday.", ["9:30 a.m. on Monday = 2021-05-03T09:30"]],
  ["Gunmen came on Monday night.", ["Monday night = 2021-05-03TNI"]],
  ["Fighting flared last summer and in the spring of 2012.", ["last summer = 2020-SU", "the spring of 2012 = 2012-SP"]],
  ["Exports rose in the third quarter of 2020.", ["the third quarter of 2020 = 2020-Q3"]],
  ["The mandate began in the 19th century.", ["the 19th century = 18"]],
  ["The mayor, in office until 2017, was held in January.", ["2017 = 2017", "January = 2021-01"]],
  ["He was held in 2017 and in January.", ["2017 = 2017", "January = 2017-01"]],
  ["He was freed on Christmas Day.", ["Christmas Day = 2020-12-25"]],
];

test.each(CASES)("%s", (text, expected) => expect(read(text)).toEqual(expected));

const NONE: [string][] = [
  ["He may march on the capital."],
  ["About 2000 people fled the camp."],
  ["Nearly 2000 striking dockers blocked the port."],
  ["More than 1500 mines lie along the road."],
  ["Crews collected some 1950 shells."],
  ["2000 mourners walked behind the coffin."],
  ["General May spoke."],
  ["Call 2017-555 for help."],
  ["The 25-year-old was shot."],
  ["They fled in a white 2008 Toyota."],
  ["Officers stopped a 2001 Cadillac."],
  ["He was shot in the 1400 block of Oak Street."],

  ["Prices fall and rebels spring up."],
  ["They fired 1500 shells."],
];

test.each(NONE)("no date: %s", (text) => expect(read(text)).toEqual([]));

test("without a day of publication nothing is guessed", () => {
  expect(read("Shells fell on Monday.", null)).toEqual(["Monday = XXXX-WXX-1"]);
  expect(read("Shells fell today.", null)).toEqual(["today = XXXX-XX-XX"]);
});

test("a story of long ago dates itself", () => {
  const story =
    "The war began in 1912. On 4 May 1913 he fell. In June it ended. In 1914, 1915 and 1916 it went on. On 3 July he rose.";
  expect(read(story, "2009-01-01")).toContain("June = 1913-06");
  expect(read(story, "2009-01-01")).toContain("3 July = 1916-07-03");
});

test("early, mid and late narrow the days", () => {
  const found = findDates({ text: "in mid-March 2019", published: null, analysis: analysis(""), frame });
  expect(found[0]).toMatchObject({ start: "2019-03-11", end: "2019-03-20", precision: "month", anchor: "none" });
});

test("a long text of digits and words that almost match takes no time", () => {
  const text = `${"more than up to at least ".repeat(8000)}${"1,2".repeat(20_000)} ${"the last ".repeat(10_000)}`;
  const begin = performance.now();
  read(text);
  expect(performance.now() - begin).toBeLessThan(3000);
});
