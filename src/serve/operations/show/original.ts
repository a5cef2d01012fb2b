import { HearsayError } from "../../../model/errors.ts";
import type { CaseDb } from "../../../store/case.ts";
import { originalOf } from "../../../store/queries/originals.ts";
import { reportRow } from "../../../store/queries/reports.ts";

/**
 * What a report was taken from, byte for byte: a page, a document, a message. Throws HearsayError `not-found` where the case
 * holds no such report, or the text is all that came in.
 */
export async function originalOfReport(one: CaseDb, id: string): Promise<{ type: string; bytes: Uint8Array }> {
  const original = await originalOf(one, id);
  if (original) return original;
  const held = (await reportRow(one, id)) !== undefined;
  throw new HearsayError(
    "not-found",
    held ? `Of ${id} its text is all that came in.` : `The case holds no report ${id}.`,
  );
}
