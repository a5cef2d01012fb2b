import { readLexiconTable } from "../../model/lexicon-table.ts";
import { isAgency } from "../agencies.ts";

interface Phrases {
  readonly starts: readonly string[];
  readonly wholes: ReadonlySet<string>;
}

let furniture: Phrases | undefined;
let cut: readonly string[] | undefined;
let credits: readonly RegExp[] | undefined;
let errors: readonly string[] | undefined;
let notices: readonly RegExp[] | undefined;

/** Longer lines are sentences of somebody's, whatever they begin with. */
const LONGEST_FURNITURE = 160;
const LONGEST_CUT = 300;
const LONGEST_NOTICE = 900;
const LONGEST_CREDIT = 240;
const LONGEST_AGENCIES = 60;

const THIS = String.raw`(?:this|our|the)(?: [\w-]+){0,2}? (?:article|story|report|post|page|item|piece|interview|feature)`;

/** Whether a line is a page's own ("Share on …", "4 min read"), by `lexicon/pages/lines.tsv`. */
export function isPageLine({ text, linked }: { readonly text: string; readonly linked: number }): boolean {
  furniture ??= loaded();
  if (text.length > LONGEST_FURNITURE) return false;
  const lower = text.toLowerCase().replace(/^[^\p{L}\p{N}©]+/u, "");
  const bare = lower.replace(/[\s:.!»›>→|]+$/u, "");
  if (furniture.wholes.has(bare) || /^\d+ (?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?)$/.test(bare))
    return true;
  // "More on Monday." is a sentence, unless it leads elsewhere
  if (linked === 0 && /[.!?]["”’)]*$/.test(text)) return false;
  return furniture.starts.some((phrase) => begins(lower, phrase));
}

/** Whether a line says that the page shows the beginning alone. */
export function saysCut(text: string): boolean {
  cut ??= readLexiconTable("pages/cut.tsv").map(({ phrase = "" }) => phrase);
  if (text.length > LONGEST_CUT) return false;
  const lower = text.toLowerCase().replaceAll("’", "'");
  return cut.some((phrase) => lower.includes(phrase));
}

/** Whether a line says who wrote, gathered or first published the report, by `lexicon/pages/credits.tsv`. */
export function saysCredit(text: string): boolean {
  credits ??= readLexiconTable("pages/credits.tsv").map(
    ({ phrase = "" }) =>
      new RegExp(
        `^[\\s*_([–—-]*${phrase.replace("(", "\\(").replaceAll("{this}", `(?:an? \\w+ version of )?${THIS}`)}(?![\\p{L}\\p{N}])`,
        "iu",
      ),
  );
  return text.length <= LONGEST_CREDIT && credits.some((pattern) => pattern.test(text));
}

/** Whether a heading is an error's, or that of a guard before the page. */
export function saysError(title: string): boolean {
  errors ??= readLexiconTable("pages/errors.tsv").map(({ phrase = "" }) => phrase);
  const lower = title.toLowerCase().replaceAll("’", "'");
  return errors.some((phrase) => begins(lower, phrase));
}

/** Whether a line is a news agency's name and nothing else: "(AFP)", "© 2024 AFP", "AP/Reuters". */
export function isAgencyLine(text: string): boolean {
  if (text.length > LONGEST_AGENCIES) return false;
  const bare = text.replace(/^[\s([©–—-]*(?:copyright\s*)?(?:\d{4}\s*)?|[\s)\].]*$/gi, "");
  return bare !== "" && bare.split(/\s*[/,&]\s*|\s+and\s+/).every(isAgency);
}

/** Whether a paragraph tells of a correction, an amendment or a retraction, by `lexicon/resolve/notices.tsv`. */
export function saysCorrection(text: string): boolean {
  notices ??= readLexiconTable("resolve/notices.tsv")
    .filter(({ kind }) => kind === "corrects" || kind === "retracts")
    .map(({ phrase = "", where = "" }) => {
      const words = phrase.replaceAll("{this}", THIS);
      return new RegExp(
        where === "start"
          ? `^[\\s*([_"“—–-]*(?:editor['’]s note\\s*[:.—–-]\\s*)?${words}\\s*[:;.—–-]`
          : `\\b${words}\\b`,
        "i",
      );
    });
  return text.length <= LONGEST_NOTICE && notices.some((pattern) => pattern.test(text));
}

const begins = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length));

function loaded(): Phrases {
  const rows = readLexiconTable("pages/lines.tsv").map(({ phrase = "", where = "" }) => ({ phrase, where }));
  return {
    starts: rows.filter(({ where }) => where === "start").map(({ phrase }) => phrase),
    wholes: new Set(rows.filter(({ where }) => where === "whole").map(({ phrase }) => phrase)),
  };
}
