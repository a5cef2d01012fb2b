import type { z } from "zod";
import type { agreement } from "../../../src/serve/operations/agreement/agreement.ts";
import type { changeBatch } from "../../../src/serve/operations/batch/change-batch.ts";
import type { closeBatch } from "../../../src/serve/operations/batch/close-batch.ts";
import type { codeClaim } from "../../../src/serve/operations/batch/code-claim.ts";
import type { codeMissed } from "../../../src/serve/operations/batch/code-missed.ts";
import type { drawBatch } from "../../../src/serve/operations/batch/draw-batch.ts";
import type { freezeBatch } from "../../../src/serve/operations/batch/freeze-batch.ts";
import type { listAllBatches } from "../../../src/serve/operations/batch/list-batches.ts";
import type { measureBatch } from "../../../src/serve/operations/batch/measure-batch.ts";
import type { releaseBatch } from "../../../src/serve/operations/batch/release-batch.ts";
import type { settleCode } from "../../../src/serve/operations/batch/settle-code.ts";
import type { showBatch } from "../../../src/serve/operations/batch/show-batch.ts";
import type { findClaimsOperation } from "../../../src/serve/operations/find-claims.ts";
import type { findConflicts } from "../../../src/serve/operations/find-conflicts.ts";
import type { findActors, findEvents } from "../../../src/serve/operations/find-groups.ts";
import type { addClaim } from "../../../src/serve/operations/judge/add-claim.ts";
import type { judge } from "../../../src/serve/operations/judge/judge.ts";
import type { undo } from "../../../src/serve/operations/judge/undo.ts";
import type {
  changeBrief,
  changeBriefClaim,
  collectClaim,
  listAllBriefs,
  showBrief,
} from "../../../src/serve/operations/kept/briefs.ts";
import type { citeClaims } from "../../../src/serve/operations/kept/cite-claims.ts";
import type {
  changeSearch,
  listSavedSearches,
  openSearch,
  saveSearch,
} from "../../../src/serve/operations/kept/searches.ts";
import type { overview } from "../../../src/serve/operations/overview.ts";
import type { proposeClaim } from "../../../src/serve/operations/propose/propose-claim.ts";
import type { review } from "../../../src/serve/operations/review/review.ts";
import type { listUses } from "../../../src/serve/operations/show/list-uses.ts";
import type { showActor } from "../../../src/serve/operations/show/show-actor.ts";
import type { showClaim } from "../../../src/serve/operations/show/show-claim.ts";
import type { showEvent } from "../../../src/serve/operations/show/show-event.ts";
import type { showReport } from "../../../src/serve/operations/show/show-report.ts";
import type { showSource } from "../../../src/serve/operations/show/show-source.ts";
import type { countEvents } from "../../../src/serve/operations/views/count-events.ts";
import type { mapClaims } from "../../../src/serve/operations/views/map-claims.ts";
import type { network } from "../../../src/serve/operations/views/network.ts";

/** The operations that pages ask, by their names. Types alone: no code of the server reaches the browser. */
export interface Operations {
  readonly "find-claims": typeof findClaimsOperation;
  readonly overview: typeof overview;
  readonly "find-actors": typeof findActors;
  readonly "find-events": typeof findEvents;
  readonly "find-conflicts": typeof findConflicts;
  readonly "map-claims": typeof mapClaims;
  readonly "count-events": typeof countEvents;
  readonly review: typeof review;
  readonly agreement: typeof agreement;
  readonly network: typeof network;
  readonly judge: typeof judge;
  readonly "save-search": typeof saveSearch;
  readonly "list-searches": typeof listSavedSearches;
  readonly "open-search": typeof openSearch;
  readonly "change-search": typeof changeSearch;
  readonly "collect-claim": typeof collectClaim;
  readonly "cite-claims": typeof citeClaims;
  readonly "list-briefs": typeof listAllBriefs;
  readonly "show-brief": typeof showBrief;
  readonly "change-brief": typeof changeBrief;
  readonly "change-brief-claim": typeof changeBriefClaim;
  readonly "draw-batch": typeof drawBatch;
  readonly "list-batches": typeof listAllBatches;
  readonly "show-batch": typeof showBatch;
  readonly "code-claim": typeof codeClaim;
  readonly "code-missed": typeof codeMissed;
  readonly "close-batch": typeof closeBatch;
  readonly "measure-batch": typeof measureBatch;
  readonly "settle-code": typeof settleCode;
  readonly "freeze-batch": typeof freezeBatch;
  readonly "release-batch": typeof releaseBatch;
  readonly "change-batch": typeof changeBatch;
  readonly "add-claim": typeof addClaim;
  readonly "propose-claim": typeof proposeClaim;
  readonly undo: typeof undo;
  readonly "list-uses": typeof listUses;
  readonly "show-actor": typeof showActor;
  readonly "show-claim": typeof showClaim;
  readonly "show-event": typeof showEvent;
  readonly "show-report": typeof showReport;
  readonly "show-source": typeof showSource;
}

export type OperationName = keyof Operations;
export type Input<Name extends OperationName> = z.input<Operations[Name]["input"]>;
export type Output<Name extends OperationName> = z.output<Operations[Name]["output"]>;
