import type { Reading } from "../../model/reading.ts";
import type { ReportInput } from "../../model/report.ts";
import type { Node } from "../../model/resolution.ts";
import { reportNodeId } from "../report-node-id.ts";
import { addressOf } from "./address.ts";
import { agencyName } from "./agency-names.ts";
import { bodySentences } from "./body-sentences.ts";
import { type Sketch, sketchOf } from "./sketch.ts";

/** What is known of a report to find its copies, its versions and the report that it was taken from. */
export interface CopyProfile extends Sketch {
  /** The report's id. */
  readonly report: string;
  readonly publisher: string | null;
  /** As given, where it is an ISO date; else the day that the reading took for it. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Without tracking parameters; null where none is given. */
  readonly address: string | null;
  /** The outlet's own number for it, with the outlet. */
  readonly outletId: string | null;
  readonly versionOf: string | null;
  readonly translationOf: string | null;
  /** News agencies that its credits and its dateline name, as they are credited: "AFP". */
  readonly agencies: readonly string[];
  /** Whether it credits agencies without a name. */
  readonly unnamedAgencies: boolean;
}

/** Keys of a line of JSON Lines under which outlets give their own number of a report. */
const OUTLET_IDS = ["guid", "outlet_id", "article_id", "story_id"];

const UNNAMED = /^(?:with )?(?:news |wire )?(?:agencies|agency|wires?|services)$/i;

/** The node of a report; its id does not depend on the text, so that another text under the same id takes its place. */
export function copyNode(report: ReportInput, reading: Reading): Node<CopyProfile> {
  const { credits } = reading.report;
  const named = credits.filter(({ kind, name }) => kind === "agency" && !UNNAMED.test(name));
  const profile: CopyProfile = {
    report: report.id,
    publisher: report.publisher ?? null,
    published: isoOf(report.published) ?? readDay(reading),
    updated: isoOf(report.updated),
    address: addressOf(report.url),
    outletId: outletId(report),
    versionOf: report.version_of ?? null,
    translationOf: report.translation_of ?? null,
    agencies: [...new Set(named.map(({ name }) => agencyName(name)))].sort(),
    unnamedAgencies: credits.some(({ name }) => UNNAMED.test(name)),
    ...sketchOf(bodySentences(report.text, reading)),
  };
  return { id: reportNodeId(report.id), profile };
}

const isoOf = (given: string | null | undefined) =>
  given?.trim().match(/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/)?.[0] ?? null;

/** The day of publication that the reading reckoned with, where it was given in another form. */
function readDay(reading: Reading): string | null {
  const reckoned = reading.claims.find(({ date }) => date?.how === "published")?.date?.end;
  return reckoned ?? reading.report.dateline?.date ?? null;
}

function outletId(report: ReportInput): string | null {
  const id = OUTLET_IDS.map((key) => report.extra?.[key]).find(
    (value) => (typeof value === "string" && value.trim() !== "") || typeof value === "number",
  );
  return id === undefined ? null : `${report.publisher ?? ""}\n${String(id)}`;
}
