export { openCase } from "../../store/open.ts";
export { type AddContext, type Added, addReports } from "./add/add-reports.ts";
export { openPool, type PoolOptions, type ReadingPool } from "./add/reading-pool.ts";
export { findClaimsOperation } from "./find-claims.ts";
export { type Context, type Operation, perform } from "./operation.ts";
export { ClaimLine } from "./shapes/claim-line.ts";
