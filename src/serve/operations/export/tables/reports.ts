import type { ReportOut } from "../view/out.ts";
import { type Column, table } from "./table.ts";

const COLUMNS: readonly Column<ReportOut>[] = [
  ["report", "the report's id", ({ row }) => row.key],
  ["title", "its title", ({ row }) => row.title],
  ["publisher", "the outlet, as given", ({ row }) => row.publisher],
  ["author", "as given", ({ row }) => row.author],
  ["published", "when it was published (ISO 8601)", ({ row }) => row.published],
  ["url", "its address", ({ row }) => row.url],
  ["language", "as given", ({ row }) => row.language],
  ["version_of", "the report of which it is a later text", ({ row }) => row.version_of],
  ["translation_of", "the report of which it is a translation", ({ row }) => row.translation_of],
  [
    "copy_of",
    "the report of which it is a copy, a version or a translation, as found",
    ({ copyOf }) => copyOf?.report ?? null,
  ],
  ["copy_kind", "copy, partial-copy, version or translation", ({ copyOf }) => copyOf?.kind ?? null],
  ["handling", "open, internal or confidential", ({ row }) => row.handling],
  ["claims", "how many of its claims are in this export", ({ claims }) => claims.length],
  ["added", "when it was added to the case (ISO 8601, UTC)", ({ row }) => row.added_at],
];

export const REPORTS = table({ name: "reports", unit: "a report", columns: COLUMNS, of: (view) => view.reports() });
