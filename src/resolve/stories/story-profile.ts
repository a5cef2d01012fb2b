import type { Reading } from "../../model/reading.ts";
import type { ReportInput } from "../../model/report.ts";
import type { Node } from "../../model/resolution.ts";
import { reportNodeId } from "../report-node-id.ts";
import { headOf } from "./head-of.ts";
import { type Term, termsOf } from "./story-terms.ts";

/** What is known of a report to tell whether it tells of the same happening as another. */
export interface StoryProfile {
  readonly report: string;
  /** The day of publication (ISO) as given, in whatever form. */
  readonly published: string | null;
  /** The day of publication, else that of the dateline. */
  readonly day: string | null;
  /** Words and names, by the terms' own order. */
  readonly terms: readonly Term[];
  /** Numbers told outside of dates, as written, each once. */
  readonly numbers: readonly string[];
  /** Those at the head of the text. */
  readonly leadNumbers: readonly string[];
  /** Days of the week named at the head of the text: "Fri". */
  readonly weekdays: readonly string[];
  /** Months that the text names with their year: "2011-03". */
  readonly months: readonly string[];
  /** The latest year named. */
  readonly year: string | null;
}

const MOST_NUMBERS = 24;
const IN_WORDS = [..."two three four five six seven eight nine ten eleven twelve".split(" "), "a dozen"];
const IN_FIGURES = new Map(IN_WORDS.map((words, at) => [words, String(Math.min(at + 2, 12))]));
const NUMBER = new RegExp(`https?://\\S+|\\p{Nd}+(?:[.,]\\p{Nd}+)*|\\b(?:${IN_WORDS.join("|")})\\b`, "giu");
const MOST_MONTHS = 8;
const TOP_CHARACTERS = 500;

/** The node of a report in the room of stories; it has the same id in the room of copies. */
export function storyNode(report: ReportInput, reading: Reading): Node<StoryProfile> {
  const { text } = report;
  const head = headOf(report);
  const days = reading.dates.filter(({ start, anchor }) => start !== null && anchor === "none");
  const published = report.published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? publishedAt(report, reading);
  const day = published ?? reading.report.dateline?.date ?? dayInAddress(report.url) ?? dayAtHead(head, reading);
  const months = days.filter(({ precision }) => precision !== "year").map(({ start }) => start?.slice(0, 7) ?? "");
  const top = text.slice(head, head + TOP_CHARACTERS);
  const weekdays = [...top.matchAll(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?day\b/g)];
  const profile: StoryProfile = {
    report: report.id,
    published,
    day,
    terms: termsOf(report, reading),
    numbers: numbersIn(text, reading).slice(0, MOST_NUMBERS),
    leadNumbers: numbersIn(text.slice(0, head + TOP_CHARACTERS), reading).slice(0, MOST_NUMBERS),
    weekdays: distinct(weekdays.map(([, short = ""]) => short)),
    months: distinct(months).slice(0, MOST_MONTHS),
    year: latestYear(text, day),
  };
  return { id: reportNodeId(report.id), profile };
}

/** The day that the reading took for that of publication, where it was given in a form of its own. */
function publishedAt({ published }: ReportInput, { claims }: Reading): string | null {
  if (!published) return null;
  return claims.find(({ date }) => date?.how === "published")?.date?.end ?? null;
}

/** Many outlets write the day into their addresses: /2013/09/18/, /2013-09-18/, /20130918. */
function dayInAddress(url: string | null | undefined): string | null {
  const found = url?.match(/(?<!\d)((?:19|20)\d\d)([/_-]?)(\d\d?)\2(\d\d?)(?!\d)/);
  if (!found) return null;
  const [, year = "", , month = "", date = ""] = found;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
}

/** A full date beside the headline: "Updated: May 24, 2005". */
function dayAtHead(head: number, { dates }: Reading): string | null {
  const atHead = dates.find(
    ({ span, start, end, anchor }) => span.end <= head && start !== null && start === end && anchor === "none",
  );
  return atHead?.start ?? null;
}

function numbersIn(text: string, { dates }: Reading): readonly string[] {
  const found = [...text.matchAll(NUMBER)].filter(
    ({ 0: words, index }) =>
      !words.startsWith("http") && !dates.some(({ span }) => span.start <= index && index < span.end),
  );
  return distinct(found.map(([words]) => IN_FIGURES.get(words.toLowerCase()) ?? words.replaceAll(",", "")));
}

function latestYear(text: string, day: string | null): string | null {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year);
  const past = day ? years.filter((year) => year <= day.slice(0, 4)) : years;
  return past.sort().at(-1) ?? null;
}

const distinct = (words: readonly string[]) => [...new Set(words)];
