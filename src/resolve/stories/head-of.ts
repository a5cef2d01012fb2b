import type { ReportInput } from "../../model/report.ts";

const MOST_CHARACTERS = 500;
const CLOSED = /[.!?…]["”’»)\]]*$/;

/** Where a report's headline and the lines that belong to it end: the first lines that are no sentences. */
export function headOf({ text }: Pick<ReportInput, "text">): number {
  let end = 0;
  for (const line of text.split("\n")) {
    const words = line.trim();
    const isAddress = /^https?:\/\//.test(words);
    if (end + line.length > MOST_CHARACTERS || (CLOSED.test(words) && !isAddress)) break;
    end += line.length + 1;
  }
  return Math.min(end, text.length);
}
