import type { ReportInput } from "../model/report.ts";
import { asReport, columnsOf } from "./columns.ts";
import { plainAddress } from "./html/page-address.ts";
import { markedText } from "./marked-text.ts";

type Row = Readonly<Record<string, unknown>>;

/** A list of articles without their texts gives their headlines, which are read as such. */
export function reportOfRow(row: Row, columns: ReadonlyMap<string, string>, fallback: string): ReportInput {
  const { extra, ...fields } = asReport(row, columns) as { extra: Record<string, unknown> } & Partial<ReportInput>;
  const url = fields.url ? (plainAddress(fields.url) ?? fields.url) : null;
  const id = fields.id ?? url ?? fallback;
  if (fields.text?.trim()) return { ...fields, id, url, text: fields.text, extra };
  // Media Cloud tells which of its stories are the Associated Press'
  const ap = /^(?:true|1|t|yes)$/i.test(String(extra.ap_syndicated ?? ""));
  const { text, marks } = markedText([
    ...(fields.title ? [{ text: fields.title, kind: "headline" as const }] : []),
    ...(fields.title && ap ? [{ text: "AP", kind: "credit" as const }] : []),
  ]);
  return { ...fields, id, url, text, marks: [...marks], extra: { ...extra, cut: "the list gives the headline alone" } };
}

/** A line of JSON whose keys are called otherwise than the contract calls them. */
export function reportOfKeys(value: unknown, told: Readonly<Record<string, string>> | null, fallback: string): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return reportOfRow(value as Row, columnsOf(Object.keys(value), told), fallback);
}

/** The articles of a list such as GDELT's DOC interface gives; null where the JSON is no such list. */
export function articlesOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== "object" || "text" in value) return null;
  const lists = ["articles", "stories", "results"].map((key) => (value as Row)[key]);
  return lists.find((list): list is readonly unknown[] => Array.isArray(list)) ?? null;
}
