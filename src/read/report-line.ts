import { HearsayError } from "../model/errors.ts";
import type { Mark } from "../model/mark.ts";
import { ReportInput } from "../model/report.ts";
import { parseJson } from "./parse-json.ts";

/** Longest text read, in UTF-16 code units, unless the caller says otherwise. */
export const MOST_TEXT = 1_000_000;

/** A character takes up to this many bytes: six where JSON escapes it. */
const BYTES_A_CHARACTER = 6;
/** Room for a report's other fields on its line. */
const OTHER_FIELDS = 1_000_000;

/** Bytes of the longest line that a text of `mostText` characters can stand in. */
export const longestLine = (mostText: number): number => mostText * BYTES_A_CHARACTER + OTHER_FIELDS;

const KNOWN = new Set(Object.keys(ReportInput.shape));

/** A report from a parsed line; keys of the caller's own are kept under `extra`. Throws HearsayError. */
export function parseReport(value: unknown, mostText: number = MOST_TEXT): ReportInput {
  const parsed = ReportInput.safeParse(value);
  if (!parsed.success) throw new HearsayError("bad-report", whatIsWrong(value, parsed.error.issues[0]));
  const text = parsed.data.text.replace(/^\uFEFF/, "");
  if (!text.trim()) throw new HearsayError("empty-text", "The report has no text.");
  if (text.length > mostText) throw tooLong(text.length, mostText);
  const beyond = parsed.data.marks?.find(({ start, end }) => start >= end || end > text.length);
  if (beyond) throw new HearsayError("bad-span", markBeyond(beyond, text.length));
  const own = Object.entries(value as Record<string, unknown>).filter(([key]) => !KNOWN.has(key) && key !== "extra");
  const given = (value as { extra?: unknown }).extra;
  const extra = {
    ...(given && typeof given === "object" && !Array.isArray(given) ? given : {}),
    ...Object.fromEntries(own),
  };
  return { ...parsed.data, text, extra };
}

/** A report from one line of JSON Lines. Throws HearsayError. */
export function parseLine(line: string, mostText: number = MOST_TEXT): ReportInput {
  return parseReport(parseJson(line), mostText);
}

/** The refusal of a text over the limit; its length is null where nobody counted to the end. */
export function tooLong(length: number | null, mostText: number): HearsayError {
  const long = length === null ? "is longer than" : `has ${length.toLocaleString("en")} characters, more than`;
  const limit = mostText.toLocaleString("en");
  return new HearsayError("text-too-long", `The text ${long} the limit of ${limit} (--most-text N raises it).`);
}

const markBeyond = ({ kind, start, end }: Mark, length: number) =>
  `The mark "${kind}": ${start} to ${end} are no words of the text, which has ${length} characters (counted in UTF-16, the end not included).`;

function whatIsWrong(
  value: unknown,
  issue: { readonly path: PropertyKey[]; readonly message: string } | undefined,
): string {
  const form = 'A report is {"id": "…", "text": "…", …}.';
  if (!value || typeof value !== "object" || Array.isArray(value)) return `Not a report. ${form}`;
  const key = issue?.path.map(String).join(".") ?? "";
  if (key && !(key in value)) return `The report has no ${JSON.stringify(key)}. ${form}`;
  return `${JSON.stringify(key)} of the report is not right: ${issue?.message.replace(/^Invalid input: /, "") ?? "unknown fault"}. ${form}`;
}
