import { HearsayError } from "../model/errors.ts";
import { ReportInput } from "../model/report.ts";

/** Longest text read, in UTF-16 code units, unless the caller says otherwise. */
export const MOST_TEXT = 1_000_000;

const KNOWN = new Set(Object.keys(ReportInput.shape));

/** A report from a parsed line; keys of the caller's own are kept under `extra`. Throws HearsayError. */
export function parseReport(value: unknown, mostText: number = MOST_TEXT): ReportInput {
  const parsed = ReportInput.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join(".") || "the line";
    throw new HearsayError(
      "bad-report",
      `${where}: ${issue?.message ?? "not a report"}. A report is {"id": "…", "text": "…", …}.`,
    );
  }
  const text = parsed.data.text.replace(/^\uFEFF/, "");
  if (!text.trim()) throw new HearsayError("empty-text", "The report has no text.");
  if (text.length > mostText) {
    throw new HearsayError(
      "text-too-long",
      `The text has ${text.length} characters; the limit is ${mostText} (--most-text N raises it).`,
    );
  }
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
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new HearsayError("bad-json", `Not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return parseReport(value, mostText);
}
