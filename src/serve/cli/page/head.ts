import type { Reading } from "../../../model/reading.ts";
import { dayWords } from "../../../tell/dates-words.ts";
import { onOneLine } from "../../../tell/on-one-line.ts";
import type { PageOptions } from "./layout.ts";
import { wrap } from "./wrap.ts";

/** A report's title, and below it publisher, day and id. */
export function headOf(
  { report }: Pick<Reading, "report">,
  { paint, width }: Pick<PageOptions, "paint" | "width">,
): readonly string[] {
  const { title, publisher, published, dateline, id, author } = report;
  const day = published ?? dateline?.date;
  const under = [publisher ?? "publisher not given", author, day ? dayWords(day) : "date not given", title ? id : null];
  return [
    ...wrap(onOneLine(title ?? (id === "-" ? "Standard input" : id)), width).map((line) => paint(line, "bold")),
    ...wrap(onOneLine(under.filter(Boolean).join(" · ")), width).map((line) => paint(line, "dim")),
    "",
  ];
}
