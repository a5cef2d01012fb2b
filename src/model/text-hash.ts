import { createHash } from "node:crypto";

/** The hash of a report's text, lower-case hex of sha-256 over its UTF-8 bytes. */
export function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
