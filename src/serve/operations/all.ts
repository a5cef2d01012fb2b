import { agreement } from "./agreement/agreement.ts";
import { changeBatch } from "./batch/change-batch.ts";
import { closeBatch } from "./batch/close-batch.ts";
import { codeClaim } from "./batch/code-claim.ts";
import { codeMissed } from "./batch/code-missed.ts";
import { drawBatch } from "./batch/draw-batch.ts";
import { freezeBatch } from "./batch/freeze-batch.ts";
import { listAllBatches } from "./batch/list-batches.ts";
import { measureBatch } from "./batch/measure-batch.ts";
import { releaseBatch } from "./batch/release-batch.ts";
import { settleCode } from "./batch/settle-code.ts";
import { showBatch } from "./batch/show-batch.ts";
import { backupCase } from "./care/backup-case.ts";
import { doctor } from "./care/doctor.ts";
import { forget } from "./care/forget.ts";
import { findClaimsOperation } from "./find-claims.ts";
import { findConflicts } from "./find-conflicts.ts";
import { findActors, findEvents } from "./find-groups.ts";
import { addClaim } from "./judge/add-claim.ts";
import { judge } from "./judge/judge.ts";
import { showLog } from "./judge/show-log.ts";
import { undo } from "./judge/undo.ts";
import { changeBrief, changeBriefClaim, collectClaim, listAllBriefs, showBrief } from "./kept/briefs.ts";
import { citeClaims } from "./kept/cite-claims.ts";
import { changeSearch, listSavedSearches, openSearch, saveSearch } from "./kept/searches.ts";
import { addKnowledge } from "./knowledge/add-knowledge.ts";
import { listKnowledgeLists } from "./knowledge/list-knowledge.ts";
import { removeKnowledge } from "./knowledge/remove-knowledge.ts";
import { matchActors } from "./match/match-actors.ts";
import type { Operation } from "./operation.ts";
import { overview } from "./overview.ts";
import { proposeClaim } from "./propose/propose-claim.ts";
import { review } from "./review/review.ts";
import { listUses } from "./show/list-uses.ts";
import { showActor } from "./show/show-actor.ts";
import { showClaim } from "./show/show-claim.ts";
import { showEvent } from "./show/show-event.ts";
import { showReport } from "./show/show-report.ts";
import { showSource } from "./show/show-source.ts";
import { traceStatements } from "./show/trace-statements.ts";
import { countEvents } from "./views/count-events.ts";
import { mapClaims } from "./views/map-claims.ts";
import { network } from "./views/network.ts";
import { why } from "./why/why.ts";

/**
 * Every operation, in the order in which help and reference list them. The doors take them from here; `doors.test.ts`
 * counts that none is left out, here or at a door.
 */
export const OPERATIONS: readonly Operation[] = [
  overview,
  findClaimsOperation,
  findActors,
  matchActors,
  findEvents,
  findConflicts,
  mapClaims,
  countEvents,
  network,
  showReport,
  showClaim,
  showActor,
  listUses,
  showEvent,
  showSource,
  traceStatements,
  review,
  agreement,
  why,
  judge,
  addClaim,
  proposeClaim,
  undo,
  saveSearch,
  listSavedSearches,
  openSearch,
  changeSearch,
  collectClaim,
  listAllBriefs,
  showBrief,
  changeBrief,
  changeBriefClaim,
  citeClaims,
  drawBatch,
  listAllBatches,
  showBatch,
  codeClaim,
  codeMissed,
  closeBatch,
  measureBatch,
  settleCode,
  freezeBatch,
  releaseBatch,
  changeBatch,
  showLog,
  addKnowledge,
  listKnowledgeLists,
  removeKnowledge,
  forget,
  backupCase,
  doctor,
];
