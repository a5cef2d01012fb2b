import type { Draft } from "../../draft.ts";
import { nameKey } from "../../lexicon/name-key.ts";
import { wordsText } from "../../words-text.ts";
import type { Found } from "./found.ts";

const ACRONYM = /^\p{Lu}[\p{L}\d.&-]{1,9}$/u;
const SMALL = new Set(["of", "the", "and", "for", "in", "on", "de", "del", "la", "le", "des", "et", "al"]);

/** Short forms of the text's own names: key of the acronym to the long name. "Rapid Support Forces (RSF)". */
export function acronymsOf(
  found: readonly Found[],
  draft: Pick<Draft, "text" | "analysis">,
): ReadonlyMap<string, string> {
  const { words } = draft.analysis;
  const names = found.filter(({ form, kind }) => form === "name" && kind !== "person");
  const shorts = new Map<string, string>();
  for (const { words: range } of names) {
    const long = wordsText(range, draft);
    if (!long.includes(" ")) continue;
    const bracket = words[range.after];
    const inside = words[range.after + 1];
    const told = bracket?.text === "(" && inside && words[range.after + 2]?.text === ")" && ACRONYM.test(inside.text);
    if (told && !shorts.has(nameKey(inside.text))) shorts.set(nameKey(inside.text), long);
    const initials = initialsOf(long);
    if (initials.length < 3 || shorts.has(initials.toLowerCase())) continue;
    const used = names.some((other) => wordsText(other.words, draft).replace(/\./g, "") === initials);
    if (used) shorts.set(initials.toLowerCase(), long);
  }
  return shorts;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word[0] ?? "")
    .join("");
}
