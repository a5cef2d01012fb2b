import { ACTORS } from "./actors.ts";
import { CHAINS } from "./chains.ts";
import { CLAIMS } from "./claims.ts";
import { COUNTS } from "./counts.ts";
import { EVENTS } from "./events.ts";
import { PARTIES } from "./parties.ts";
import { REPORTS } from "./reports.ts";
import type { Table } from "./table.ts";

/** The case as tables, tied by the ids of report, claim, event and actor. */
export const CASE_TABLES: readonly Table[] = [REPORTS, CLAIMS, PARTIES, CHAINS, COUNTS, ACTORS, EVENTS];
