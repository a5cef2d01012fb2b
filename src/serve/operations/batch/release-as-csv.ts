import { csvRow } from "../export/written/csv.ts";
import type { ReleaseHead, ReleaseLine } from "./release-line.ts";

const FIELDS = [
  ...["type", "manner", "status", "polarity", "modality", "doer", "done to", "day", "place", "origin", "counts"],
  ...["predicate", "clause"],
] as const;

/** A release as a table: a row for each claim, with what holds and, behind it, what every coder said. */
export function releaseAsCsv({ agreement }: ReleaseHead, lines: readonly ReleaseLine[]): string {
  const coders = agreement.coders.map(({ name }) => name);
  const columns = [
    ...["position", "report", "claim", "publisher", "published", "outcome", "differs", "settled by", "settled at"],
    ...["is a claim", ...FIELDS],
    ...coders.flatMap((name) => ["verdict", "suggestions", ...FIELDS, "note"].map((field) => `${name}: ${field}`)),
  ];
  return [columns, ...lines.map((line) => rowOf(line, coders))].map(csvRow).join("");
}

function rowOf(line: ReleaseLine, coders: readonly string[]): readonly (string | number | null)[] {
  const { holds, settled } = line;
  const toldIn = (told: Readonly<Record<string, string>> | null | undefined) =>
    FIELDS.map((field) => told?.[field] ?? null);
  return [
    ...[line.position, line.report, line.claim, line.publisher, line.published, line.outcome, line.differs.join("; ")],
    ...[settled?.by ?? null, settled?.at ?? null, holds && (holds.is_claim ? "yes" : "no"), ...toldIn(holds?.told)],
    ...coders.flatMap((name) => {
      const code = line.codes.find(({ by }) => by === name);
      return [code?.verdict ?? null, code?.suggestions ?? null, ...toldIn(code?.told), code?.note ?? null];
    }),
  ];
}
