import { judge, undo } from "../operations/index.ts";
import type { Tool } from "./tool.ts";
import { actor } from "./tools/actor.ts";
import { chain } from "./tools/chain.ts";
import { changing } from "./tools/changing.ts";
import { compareSources } from "./tools/compare-sources.ts";
import { conflicts } from "./tools/conflicts.ts";
import { corroboration } from "./tools/corroboration.ts";
import { event } from "./tools/event.ts";
import { report } from "./tools/report.ts";
import { searchClaims } from "./tools/search-claims.ts";
import { timeline } from "./tools/timeline.ts";

/** What a language model may ask, and with --write tell. */
export const TOOLS: readonly Tool[] = [
  searchClaims,
  actor,
  event,
  report,
  chain,
  compareSources,
  corroboration,
  conflicts,
  timeline,
  changing(judge),
  changing(undo),
];
