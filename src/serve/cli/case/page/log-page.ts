import type { z } from "zod";
import type { Anchor, Judgement } from "../../../../model/judgement.ts";
import type { showLog } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { item } from "./parts.ts";

/** What was done, or what was decided. */
export function logPage(
  { entries, judgements, disagreements }: z.output<typeof showLog.output>,
  options: PageOptions,
): string {
  if (entries.length + judgements.length === 0) return "Nothing yet.";
  if (disagreements.length > 0) return disputePage(disagreements, judgements, options);
  return [
    ...entries.flatMap(({ at, author, action, about, detail }) =>
      item([moment(at), author, action, about, detailWords(detail)].filter(Boolean).join(" · "), options, ""),
    ),
    ...judgements.flatMap((judgement) => judgementLines(judgement, options)),
  ].join("\n");
}

/** Two by two: what one person says of a thing, and what another does. */
function disputePage(
  disagreements: readonly (readonly [string, string])[],
  judgements: readonly Judgement[],
  options: PageOptions,
): string {
  const told = (id: string) => judgements.filter((one) => one.id === id).flatMap((one) => judgementLines(one, options));
  return [
    ...disagreements.flatMap(([one, other]) => [...told(one), ...told(other), ""]),
    ...item("Take one of two back with hearsay undo; the later one holds meanwhile.", options, ""),
  ].join("\n");
}

/** One judgement: who decided what, about which words, and whether it was taken back. */
export function judgementLines(
  { id, at, by, decision, note, withdrawn }: Judgement,
  options: PageOptions,
): readonly string[] {
  const about =
    "a" in decision
      ? [anchorWords(decision.a), anchorWords(decision.b)]
      : ["report" in decision.on ? anchorWords(decision.on) : decision.on.name];
  const put =
    decision.verdict === "correct"
      ? decision.corrections.map(({ field, value }) => `${field}=${JSON.stringify(value)}`)
      : [];
  const grade = decision.verdict === "grade" ? [decision.reliability, decision.credibility, decision.topic] : [];
  const told = [decision.verdict.replaceAll("-", " "), ...about, ...put, ...grade].filter(Boolean).join(" · ");
  return [
    ...item(`${options.paint(id, "bold")} · ${moment(at)} · ${by} · ${told}`, options, ""),
    ...(note ? item(`“${note}”`, options) : []),
    ...(withdrawn ? item(`taken back ${moment(withdrawn.at)} by ${withdrawn.by}`, options) : []),
  ];
}

const anchorWords = ({ what, report, text, claim }: Anchor): string =>
  what === "report" ? report : `“${text}” in ${report}${claim ? ` (${claim.type} ${claim.id})` : ""}`;

/** "2026-03-01 14:05" of an ISO moment. */
const moment = (at: string) => at.slice(0, 16).replace("T", " ");

function detailWords(detail: Readonly<Record<string, unknown>> | null): string {
  return Object.entries(detail ?? {})
    .map(([name, value]) => (Array.isArray(value) ? `${value.length} ${name}` : `${name} ${String(value)}`))
    .join(", ");
}
