import { readLexiconTable } from "../../model/lexicon-table.ts";
import { type Span, spanOf } from "../../model/span.ts";

export type NoticeKind = "retracts" | "corrects" | "updates";

/** A paragraph in which an outlet says what it changed about a report of its own. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly span: Span;
}

interface Rule {
  readonly kind: NoticeKind;
  /** The longest word of the phrase: most texts have none of these, and need no further look. */
  readonly word: string;
  readonly pattern: RegExp;
}

const LONGEST = 900;
/** Marks before a notice: "(", "*", "[", quotation marks, "Editor's note:". */
const BEFORE = String.raw`^[\s([*_"“'‘—–-]*(?:editor['’]s note\s*[:.—–-]\s*)?`;
/** After a word that begins a notice: a colon, a dash, the end of brackets, or what was corrected. */
const AFTER = String.raw`(?:\s*[:;.)\]—–-]|\s+(?:to|of|in|on|with|that|the|number|name|spelling|day|date|figure|headline|paragraphs?|paras?|appended|notice|and)\b)`;

/** "this article", "this news report", "our story". */
const THIS = String.raw`(?:this|our)(?:\s+[\p{L}'’-]+){0,2}?\s+(?:article|story|report|post|page|item|piece|dispatch|headline|caption|video|blog)`;

let rules: readonly Rule[] | undefined;

/** The notices in a text, in its order. */
export function noticesOf(text: string): readonly Notice[] {
  rules ??= readLexiconTable("resolve/notices.tsv").map(ruleOf);
  const small = text.toLowerCase();
  const likely = rules.filter(({ word }) => small.includes(word));
  if (likely.length === 0) return [];
  const notices: Notice[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    if (paragraph.length > LONGEST) continue;
    const rule = likely.find(({ pattern }) => pattern.test(paragraph));
    const start = index + paragraph.length - paragraph.trimStart().length;
    if (rule) notices.push({ kind: rule.kind, span: spanOf(text, start, index + paragraph.trimEnd().length) });
  }
  return notices;
}

function ruleOf({ phrase = "", where = "", kind = "" }: Readonly<Record<string, string>>): Rule {
  const words = phrase.replaceAll("'", "['’]").replaceAll("{this}", THIS).replaceAll(" ", String.raw`\s+`);
  const source =
    where === "start" ? `${BEFORE}${words}${AFTER}` : String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`;
  if (kind !== "retracts" && kind !== "corrects" && kind !== "updates")
    throw new Error(`lexicon/resolve/notices.tsv: "${kind}" is no kind of notice`);
  return { kind, word: longestWord(phrase), pattern: new RegExp(source, "iu") };
}

const longestWord = (phrase: string) =>
  phrase
    .replaceAll("{this}", "")
    .split(/[^a-z]+/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), "");
