import type { Problem, Reading } from "../model/reading.ts";
import type { ReportInput } from "../model/report.ts";
import type { Analysis } from "./analysis.ts";
import { assemble } from "./assemble.ts";
import type { Draft, Stage } from "./draft.ts";
import { withPartedHeadlines } from "./english/02-encode/parted-headlines.ts";
import { repaired } from "./english/02-encode/repaired.ts";
import { restoreCase } from "./english/02-encode/restore-case.ts";
import { withoutTitleCase } from "./english/02-encode/title-case.ts";
import { withPrintedQuotes } from "./english/02-encode/typewriter-quotes.ts";
import { AFTER, BEFORE, ENCODE } from "./english/stages.ts";
import type { Language } from "./lexicon/languages.ts";
import { otherLanguage } from "./other-language.ts";
import { publicationDay } from "./publication-day.ts";
import { makeTree } from "./tree.ts";
import { withWordsOf } from "./words-of.ts";

/** The code of the problem of a reading that is empty because the text is not English. */
export const NOT_ENGLISH = "not-english";

export interface UnderstandOptions {
  /** The language model's look at a text. */
  readonly analyse: (text: string) => Promise<Analysis>;
  readonly reader: Reading["reader"];
  /** Stages to leave out; what they would give stays empty. */
  readonly skip?: ReadonlySet<string>;
  /** Milliseconds from some fixed point, for `onStage`. */
  readonly now?: () => number;
  /** Called after each stage with its name and its time in milliseconds. */
  readonly onStage?: (name: string, milliseconds: number) => void;
}

/** One report read: a pure function of the report and the reader. Never throws on bad text. */
export async function understand(report: ReportInput, options: UnderstandOptions): Promise<Reading> {
  const other = otherLanguage(report.text);
  if (other) return assemble(unread(report, other), options.reader);
  const draft = await finishedDraft(report, options);
  const reading = assemble(draft, options.reader);
  if (draft.text === report.text) return reading;
  // What the caller gave along is no span of ours, whatever it looks like.
  const own = withWordsOf(reading, report.text);
  return { ...own, report: { ...own.report, extra: reading.report.extra } };
}

/** A text in another language is kept and can be searched and marked by hand; reading it as English would invent claims. */
function unread(report: ReportInput, { code, name }: Language): Draft {
  const message = `The text seems to be in ${name}: it is kept, can be searched and marked by hand, and is not read.`;
  const draft = emptyDraft({ ...report, language: report.language ?? code });
  return { ...draft, problems: [...draft.problems, { code: NOT_ENGLISH, message, span: null }] };
}

/** What is known of a report once all stages have run. */
export async function finishedDraft(report: ReportInput, options: Omit<UnderstandOptions, "reader">): Promise<Draft> {
  const now = options.now ?? (() => 0);
  let draft = emptyDraft(report);
  const step = async (name: string, run: () => Promise<Partial<Draft>> | Partial<Draft>) => {
    if (options.skip?.has(name)) return;
    const begin = now();
    draft = { ...draft, ...(await run()) };
    options.onStage?.(name, now() - begin);
  };
  for (const stage of BEFORE) await step(stage.name, () => guarded(stage, draft));
  await step(ENCODE, async () => {
    const headlines = draft.frame.parts.filter(({ kind }) => kind === "headline" || kind === "standfirst");
    const text = restoreCase(withoutTitleCase(draft.text, headlines), headlines);
    const looked = await options.analyse(withPrintedQuotes(withPartedHeadlines(text, headlines)));
    const analysis = repaired({ ...looked, text }, draft.frame);
    return { text, frame: withWordsOf(draft.frame, text), analysis, tree: makeTree(analysis) };
  });
  for (const stage of AFTER) await step(stage.name, () => guarded(stage, draft));
  return draft;
}

/** A stage's result; a fault of ours in it becomes a problem of the reading and leaves the stage's part empty. */
function guarded(stage: Stage, draft: Draft): Partial<Draft> {
  try {
    return stage.run(draft);
  } catch (error) {
    const message = `Stage ${stage.name} failed on this text and was left out: ${error instanceof Error ? error.message : String(error)}`;
    const problem: Problem = { code: "stage-failed", message, span: null };
    return { problems: [...draft.problems, problem] };
  }
}

/** What is known before any stage has run. */
export function emptyDraft(report: ReportInput): Draft {
  const { day, problem } = publicationDay(report.published ?? null);
  const analysis: Analysis = {
    text: report.text,
    words: [],
    sentences: [],
    names: [],
    attributions: [],
    predicates: [],
    factuality: [],
  };
  return {
    report,
    text: report.text,
    published: day,
    frame: { parts: [], dateline: null, credits: [] },
    analysis,
    tree: makeTree(analysis),
    mentions: [],
    entities: [],
    dates: [],
    places: [],
    attributions: [],
    ownVoice: [],
    predicates: [],
    claims: [],
    problems: problem ? [problem] : [],
  };
}
