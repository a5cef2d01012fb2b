import type { AnyNode } from "domhandler";
import { isTag, isText } from "domhandler";
import { withoutUnseen } from "../../model/unseen.ts";

/** What a page's markup shows as one blank. */
const BLANKS = /[\t\n\f\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Words as a page shows them: each run of blanks is one, without marks that cannot be seen. */
export const shown = (text: string): string => withoutUnseen(text.replace(CONTROL, " ")).replace(BLANKS, " ").trim();

/** The words within a node. */
export function wordsOf(node: AnyNode): string {
  return shown(raw(node));
}

function raw(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (isTag(node) && node.name === "script") return "";
  if (isTag(node) && node.name === "br") return "\n";
  return "children" in node ? node.children.map(raw).join("") : "";
}
