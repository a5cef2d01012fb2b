import type { Reading } from "../../../model/reading.ts";
import type { CaseDb } from "../../../store/case.ts";
import { readingOf, reportOf } from "../../../store/queries/reports.ts";
import { shownReading } from "../judge/shown-reading.ts";

export interface ShownText {
  readonly text: string;
  readonly reading: Reading;
}

/**
 * Reports with their readings as they are shown, or as they were read, each looked up once, when it is first asked for.
 */
export function readingsShown(
  one: CaseDb,
  { asRead = false }: { readonly asRead?: boolean } = {},
): (report: string) => Promise<ShownText | null> {
  const shown = new Map<string, Promise<ShownText | null>>();
  const lookUp = async (id: string): Promise<ShownText | null> => {
    const [report, reading] = [await reportOf(one, id), await (asRead ? readingOf : shownReading)(one, id)];
    return report && reading ? { text: report.text, reading } : null;
  };
  return (id) => {
    const known = shown.get(id) ?? lookUp(id);
    shown.set(id, known);
    return known;
  };
}
