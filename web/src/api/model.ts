// The shapes that pages show, as the server's schemas give them. Types alone.
export type { Modality, Stance, Status } from "../../../src/model/certainty.ts";
export type { SourceKind } from "../../../src/model/chain.ts";
export type { Claim } from "../../../src/model/claim.ts";
export type {
  Assertion,
  Conflict,
  EventEvidence,
  Origin,
  OriginsGraph,
  Quote,
  Responsibility,
  Side,
  Toll,
  TracedStatement,
} from "../../../src/model/evidence.ts";
export type { Judgement } from "../../../src/model/judgement.ts";
export type { Reading } from "../../../src/model/reading.ts";
export type { EventType } from "../../../src/model/vocabulary.ts";
export type { ClaimLine, HopLine, PartyLine } from "../../../src/serve/operations/shapes/claim-line.ts";
export type { EventLine } from "../../../src/serve/operations/shapes/event-line.ts";
export type { Merge, PairJudgement } from "../../../src/serve/operations/shapes/merge.ts";
export type { RankedClaim } from "../../../src/serve/operations/show/show-report.ts";
