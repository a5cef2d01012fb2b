import type { ReportRow } from "../../../../store/queries/reports.ts";

/** Year, month and day of an ISO moment or of a part of it, as far as it goes. */
export const dateParts = (moment: string | null): readonly number[] =>
  (/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(moment ?? "") ?? [])
    .slice(1)
    .flatMap((part) => (part === undefined ? [] : [Number(part)]));

/** A key under which a report is cited, the only one in its case: outlet, year and its number there. */
export function citationKey({ id, publisher, published }: ReportRow): string {
  const outlet = (publisher ?? "report")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
  return `${outlet || "report"}${dateParts(published)[0] ?? ""}-${id}`;
}

/** When it was fetched, else when it was added to the case. */
export const accessedOf = ({ retrieved, added_at }: ReportRow): string => (retrieved ?? added_at).slice(0, 10);
