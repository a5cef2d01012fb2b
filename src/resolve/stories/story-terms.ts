import type { Reading } from "../../model/reading.ts";
import type { ReportInput } from "../../model/report.ts";
import { headOf } from "./head-of.ts";
import { stem } from "./stem.ts";
import { isCommonWord, wordWeight } from "./word-weights.ts";

export type TermKind = "word" | "person" | "place" | "name";

/** A word or a piece of a name, with its weight in the report. A tuple, for there are many. */
export type Term = readonly [term: string, weight: number, kind: TermKind, inLead: boolean];

/** Weights of names by what they name: places and peoples recur in many stories, persons in few. */
const NAME_WEIGHT: Readonly<Partial<Record<string, number>>> = { place: 4, nationality: 3, facility: 5 };
const OTHER_NAME = 7;
const AT_HEAD = 2.5;
const AT_LEAD = 2.2;
const LEAD_CHARACTERS = 350;
const MOST_WORDS = 40;
const MOST_NAMES = 24;
/** Small words in names. */
const PARTICLE = /^(?:the|of|and|for|al|el|bin|ibn|ben|abu|abd|de|da|du|la|le|van|von|mr|mrs|ms|dr|st)$/;
const PLACES = new Set(["place", "facility", "nationality"]);

interface Counted {
  times: number;
  place: number;
  kind: string | null;
}

/** The words and names that tell most of what a report is about; title and lead weigh more. By the terms' own order. */
export function termsOf(report: ReportInput, reading: Reading): readonly Term[] {
  const counted = new Map<string, Counted>();
  const count = (key: string, kind: string | null, place: number) => {
    const before = counted.get(`${kind ? "N" : "W"}${key}`) ?? { times: 0, place: 0, kind };
    counted.set(`${kind ? "N" : "W"}${key}`, { times: before.times + 1, place: Math.max(before.place, place), kind });
  };
  const names = namesIn(reading);
  const dates = reading.dates.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const head = headOf(report);
  const [nextName, nextDate] = [coverer(names), coverer(dates)];
  for (const { 0: word, index } of report.text.matchAll(/https?:\/\/\S+|[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)) {
    if (word.includes(":") || nextDate(index, index + word.length)) continue;
    const place = index < head ? AT_HEAD : index < head + LEAD_CHARACTERS ? AT_LEAD : 1;
    add(count, word, nextName(index, index + word.length)?.kind ?? null, place);
  }
  if (head === 0 && report.title)
    for (const [word] of report.title.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)) add(count, word, null, AT_HEAD);
  return kept(counted);
}

function add(
  count: (key: string, kind: string | null, place: number) => void,
  word: string,
  kind: string | null,
  place: number,
) {
  const small = word.toLowerCase().replace(/['’]s?$/, "");
  const key = kind || (/^\p{Lu}/u.test(word) && !isCommonWord(stem(small))) ? small : stem(small);
  if (key.length > 1 && !(kind && PARTICLE.test(key))) count(key, kind, place);
}

function kept(counted: ReadonlyMap<string, Counted>): readonly Term[] {
  const terms = [...counted].map(([marked, { times, place, kind }]): Term => {
    const term = marked.slice(1);
    const rare = kind ? (NAME_WEIGHT[kind] ?? OTHER_NAME) : wordWeight(term);
    const as = kind === null ? "word" : kind === "person" ? "person" : PLACES.has(kind) ? "place" : "name";
    return [term, Math.round(place * (1 + Math.log(times)) * rare * 100) / 100, as, place > 1];
  });
  const ranked = terms.sort(([a, x], [b, y]) => y - x || inOrder(a, b));
  const words = ranked.filter(([, , kind]) => kind === "word").slice(0, MOST_WORDS);
  const names = ranked.filter(([, , kind]) => kind !== "word").slice(0, MOST_NAMES);
  return [...words, ...names].sort(([a, , x], [b, , y]) => inOrder(a, b) || inOrder(x, y));
}

/** Names of the text by place, with what they name. */
function namesIn({ mentions }: Reading) {
  return mentions
    .filter(({ form, kind }) => form === "name" && kind !== "money" && kind !== "group")
    .map(({ span, kind }) => ({ start: span.start, end: span.end, kind: kind as string }))
    .sort((a, b) => a.start - b.start);
}

/** Finds the stretch that covers each of a row of words, asked for from left to right. */
function coverer<S extends { readonly start: number; readonly end: number }>(stretches: readonly S[]) {
  let at = 0;
  return (start: number, end: number): S | null => {
    while (at < stretches.length && (stretches[at] as S).end <= start) at++;
    const found = stretches.slice(at, at + 2).find((one) => one.start < end && start < one.end);
    return found ?? null;
  };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
