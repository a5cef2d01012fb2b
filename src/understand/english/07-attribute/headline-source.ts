import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { lookup } from "../../lexicon/actors.ts";
import { countryNamed } from "../../lexicon/countries.ts";
import type { CueEntry } from "../../lexicon/cues.ts";
import { type Candidate, touch } from "./candidate.ts";
import { commonNoun, mentionAt } from "./source-of.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "mentions" | "entities" | "frame">;

/** What a colon or a dash between a headline's news and its source says. */
export const BY_COLON: CueEntry = { cue: ":", stance: "states", kind: "speech", distancing: false };

const DASH = /^[-–—]$/;
/** A source in a headline has no more words than this: "Human rights monitor in London". */
const LONGEST = 6;
const LEAST_NEWS = 3;

/**
 * "Gunmen kill three in Lagos: police", "Tanker seized in the Gulf - reports", "Minister: army will leave the town":
 * headlines name their source behind or before a colon, where sentences have a verb of saying.
 */
export function headlineSources(draft: Needed, known: readonly Candidate[]): readonly Candidate[] {
  return draft.frame.parts.flatMap(({ kind, start, end }) => {
    if (kind !== "headline" && kind !== "standfirst") return [];
    const words = draft.analysis.words.filter((word) => start <= word.start && word.end <= end);
    const [first, last] = [words[0]?.index, words.at(-1)?.index];
    if (first === undefined || last === undefined) return [];
    const found = behindNews({ first, after: last + 1 }, draft) ?? beforeNews({ first, after: last + 1 }, draft);
    return found && !known.some(({ cues, contents }) => touch([...cues, ...contents], found.contents)) ? [found] : [];
  });
}

function behindNews(headline: WordRange, draft: Needed): Candidate | null {
  const { words } = draft.analysis;
  const at = words.slice(headline.first, headline.after).findLast(({ index }) => parts(index, draft))?.index;
  if (at === undefined) return null;
  const source = {
    first: at + 1,
    after: words[headline.after - 1]?.text === "." ? headline.after - 1 : headline.after,
  };
  const told = { first: headline.first, after: at };
  const behindColon = words[at]?.text === ":";
  if (!isShort(source) || told.after - told.first < LEAST_NEWS || !speaks(source, draft, behindColon)) return null;
  return candidate(source, at, told);
}

/**
 * A name alone before a colon is as often what the news is about ("Mali: …", "Boko Haram: …"): here only whom a common noun
 * or title tells, and bodies that speak for themselves ("IDF: three soldiers killed").
 */
function beforeNews(headline: WordRange, draft: Needed): Candidate | null {
  const { words } = draft.analysis;
  const at = words.slice(headline.first, headline.after).find(({ text }) => text === ":")?.index;
  if (at === undefined) return null;
  const source = { first: headline.first, after: at };
  const told = { first: at + 1, after: headline.after };
  const news = words.slice(told.first, told.after);
  if (!isShort(source) || news.length < LEAST_NEWS || !news.some(({ upos }) => upos === "VERB" || upos === "AUX"))
    return null;
  return isCalledSource(source, draft) || speaksForItself(source, draft) ? candidate(source, at, told) : null;
}

const candidate = (source: WordRange, at: number, told: WordRange): Candidate => ({
  sources: [source],
  cues: [{ first: at, after: at + 1 }],
  contents: [told],
  score: 0.8,
  rule: "headline",
});

/** A colon, or a dash between blanks. */
function parts(word: number, { analysis: { words } }: Needed): boolean {
  const [before, own, next] = [words[word - 1], words[word], words[word + 1]];
  if (!own || own.text === ":") return own !== undefined;
  return (
    DASH.test(own.text) && before !== undefined && next !== undefined && before.end < own.start && own.end < next.start
  );
}

const isShort = ({ first, after }: WordRange) => after > first && after - first <= LONGEST;

/** Somebody or something that can tell news. The name of an outlet behind a dash is that of the page. */
function speaks(source: WordRange, draft: Needed, behindColon: boolean): boolean {
  if (isCalledSource(source, draft)) return true;
  const head = draft.tree.headOf(source);
  const mention = mentionAt(head, draft);
  if (mention?.form !== "name") return false;
  const entity = draft.entities.find(({ id }) => id === mention.entity);
  if (entity?.sectors.includes("JRN")) return behindColon;
  if (mention.kind === "person" || mention.kind === "organization") return true;
  return mention.stands_for === "government" || countryNamed(mention.span.text) !== null;
}

/** Bodies of which one reads before a colon what they did, more than what they say. */
const DOERS = new Set(["REB", "UAF", "CRM", "PTY", "JRN", "SPY"]);

/** A listed army, ministry, court, body of states or relief group, by its name. */
function speaksForItself(source: WordRange, draft: Needed): boolean {
  const mention = mentionAt(draft.tree.headOf(source), draft);
  if (mention?.form !== "name" || mention.kind !== "organization") return false;
  const known = lookup(mention.span.text);
  return known?.kind === "organization" && !known.sectors.some((sector) => DOERS.has(sector));
}

/** "police", "two officials", "defence minister Ana Ruiz", "report": told to be a source by a common noun. */
function isCalledSource(source: WordRange, draft: Needed): boolean {
  const words = draft.analysis.words.slice(source.first, source.after);
  if (words.some(({ upos, lower }) => (upos === "VERB" && lower !== "reports") || upos === "AUX" || upos === "PUNCT"))
    return false;
  return words.some(({ index, lower, upos }) => {
    if (lower === "reports") return true;
    const noun = upos === "NOUN" || upos === "PROPN" ? commonNoun(index, draft) : null;
    return (
      noun !== null &&
      noun.kind !== "evidence" &&
      (noun.kind !== "document" || TELLING.has(draft.analysis.words[index]?.lemma ?? ""))
    );
  });
}

const TELLING = new Set(["report", "study", "survey", "inquiry", "investigation"]);
