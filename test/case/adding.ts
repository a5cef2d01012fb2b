import { keepReports, type ReadReport } from "../../src/serve/operations/add/keep-reports.ts";
import type { Case } from "../../src/store/case.ts";

/** Keeps and resolves reports that were read, in one transaction, as `hearsay add` does. */
export const addBatch = (kept: Case, batch: readonly ReadReport[], at = "2026-01-01T00:00:00.000Z") =>
  kept.transaction((within) => keepReports(within, batch, at));
