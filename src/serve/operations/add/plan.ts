import type { HearsayError } from "../../../model/errors.ts";
import type { ReportInput } from "../../../model/report.ts";
import { textHash } from "../../../model/text-hash.ts";
import { versionId } from "../../../model/version-id.ts";
import type { Found } from "../../../read/inputs.ts";
import type { Original } from "../../../read/room.ts";
import type { CaseDb } from "../../../store/case.ts";
import { versionsKept } from "../../../store/queries/reports.ts";

/** What is to be done with one thing that was found. */
export type Planned =
  | ({ readonly kind: "refused"; readonly report: string | null; readonly error: HearsayError } & Stands)
  | { readonly kind: "there"; readonly report: string }
  | ({
      readonly kind: "read";
      readonly report: ReportInput /** The report of which it is a version. */;
      readonly of: string | null;
      readonly original?: Original;
    } & Stands);

interface Stands {
  readonly from: string;
  readonly line: number | null;
}

/** Texts met under each id by their hashes, with the ids of their versions: of the case, and of this run so far. */
export type Seen = Map<string, { readonly hashes: Set<string>; readonly ids: Set<string> }>;

/**
 * Whether each report is new, there already, or other words under an id that is there: a version, which gets an id of
 * its own, of its text ("id#1f2e3d4c") and says whose it is.
 */
export async function planned(one: CaseDb, found: readonly Found[], seen: Seen): Promise<readonly Planned[]> {
  const ids = found.flatMap((each) => ("report" in each && !seen.has(each.report.id) ? [each.report.id] : []));
  for (const [id, { hashes, ids: versions }] of await versionsKept(one, ids))
    seen.set(id, { hashes: new Set(hashes), ids: new Set(versions) });
  return found.map((each): Planned => {
    const { from, line } = each;
    if ("error" in each) return { kind: "refused", report: each.id, from, line, error: each.error };
    const { report } = each;
    const met = seen.get(report.id) ?? { hashes: new Set(), ids: new Set() };
    const hash = textHash(report.text);
    if (met.hashes.has(hash)) return { kind: "there", report: report.id };
    const id = met.ids.has(report.id) ? versionId(report.id, hash) : report.id;
    met.hashes.add(hash);
    met.ids.add(id);
    seen.set(report.id, met);
    const original = each.original ? { original: each.original } : {};
    if (id === report.id) return { kind: "read", report, of: null, from, line, ...original };
    return {
      kind: "read",
      report: { ...report, id, version_of: report.version_of ?? report.id },
      of: report.id,
      from,
      line,
      ...original,
    };
  });
}
