import { createHash } from "node:crypto";

/**
 * The node of a use that somebody judged apart from another use of the same node: a node of its own, with the same first
 * letter. `words`: where the use stands, the same for every reader.
 */
export function nodeApart(node: string, words: string): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([node, words]))
    .digest("hex");
  return `${node.slice(0, 2)}${hash.slice(0, 16)}`;
}
