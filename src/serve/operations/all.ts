import { findClaimsOperation } from "./find-claims.ts";
import type { Operation } from "./operation.ts";
import { showActor } from "./show/show-actor.ts";
import { showClaim } from "./show/show-claim.ts";
import { showEvent } from "./show/show-event.ts";
import { showReport } from "./show/show-report.ts";
import { showSource } from "./show/show-source.ts";
import { traceStatements } from "./show/trace-statements.ts";

/**
 * Every operation, in the order in which help and reference list them. The doors take them from here; `doors.test.ts`
 * counts that none is left out, here or at a door.
 */
export const OPERATIONS: readonly Operation[] = [
  findClaimsOperation,
  showReport,
  showClaim,
  showActor,
  showEvent,
  showSource,
  traceStatements,
];
