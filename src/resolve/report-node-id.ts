import { createHash } from "node:crypto";

/** The id of a report's node in the rooms of copies and stories: "r_" and a hash over the report's id. */
export function reportNodeId(report: string): string {
  return `r_${createHash("sha256").update(report, "utf8").digest("hex").slice(0, 16)}`;
}
