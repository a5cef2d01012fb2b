/** A run of letters in a text whose casing is to be found. */
export interface CaseWord {
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly lower: string;
  /** What stands before it, and after it, in short: "" nothing, " " blank, "-", "'", "(" a bracket, "." other marks. */
  readonly before: string;
  readonly after: string;
  /** Whether it begins a sentence. */
  readonly opens: boolean;
}

/** Runs of letters; digits, marks and blanks part them. */
const RUN = /\p{L}[\p{L}\p{M}]*/gu;
const SENTENCE_ENDS = /[.!?…]["”'’)\]]*\s|\n\s*\n|[.!?]["”]|:\s*["“]|--\s|[\])]\s*["“[]/u;
/** A stop behind these ends no sentence: "Gen. Ortiz", "St. Louis", "J. Silva". */
const SHORTENED =
  /^(?:gen|col|lt|maj|capt|cpl|sgt|cmdr|dr|mr|mrs|ms|st|sr|jr|rev|gov|sen|rep|pres|prof|ing|lic|no|\p{L})$/u;

/** The words of a stretch of text, in order. */
export function caseWords(text: string, from: number, to: number): readonly CaseWord[] {
  const runs = [...text.slice(from, to).matchAll(RUN)];
  return runs.map((run, index) => {
    const start = from + run.index;
    const end = start + run[0].length;
    const last = runs[index - 1];
    const gap = text.slice(last ? from + last.index + last[0].length : from, start);
    const next = runs[index + 1];
    const gapAfter = text.slice(end, next ? from + next.index : to);
    const shortened = gap.startsWith(".") && !gap.includes("\n\n") && SHORTENED.test(last?.[0].toLowerCase() ?? "");
    return {
      start,
      end,
      lower: run[0].toLowerCase(),
      before: markOf(gap),
      after: markOf(gapAfter),
      opens: !last || (!shortened && SENTENCE_ENDS.test(gap)),
    };
  });
}

function markOf(gap: string): string {
  if (gap === "" || gap === "-") return gap;
  if (/^\s+$/.test(gap)) return " ";
  if (/^['’]$/.test(gap)) return "'";
  if (/[()[\]]/.test(gap)) return "(";
  return /\d/.test(gap) ? "0" : ".";
}
