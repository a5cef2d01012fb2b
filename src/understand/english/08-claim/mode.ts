import type { Draft } from "../../draft.ts";
import { readTable } from "../../lexicon/table.ts";
import { isUse, usingVerb } from "../../means.ts";

let instruments: ReadonlyMap<string, string> | undefined;

/** The mode of an assault, and the word that tells it, by what it was done with: "killed in a drone strike", "a car-bomb attack". */
export function modeOf(
  type: string,
  word: number,
  { analysis, tree }: Pick<Draft, "analysis" | "tree">,
): { readonly mode: string; readonly word: number } | null {
  if (type !== "ASSAULT") return null;
  instruments ??= new Map(readTable("instruments.tsv").map((row) => [row.word ?? "", row.mode ?? ""]));
  const using = isUse(word, tree) ? word : usingVerb(word, tree);
  const used = using === null ? [] : tree.dependents(using, "obj");
  const near = [...tree.children(word).filter((at) => tellsHow(at, { analysis, tree })), ...used].flatMap((at) => [
    at,
    ...tree.dependents(at, "compound", "amod", "nmod"),
  ]);
  for (const at of near) {
    const found = analysis.words[at];
    const mode = found ? (instruments.get(found.lemma) ?? instruments.get(found.lower)) : undefined;
    if (mode) return { mode, word: at };
  }
  return null;
}

const BY = new Set(["in", "by", "with", "from", "using", "through", "during", "of"]);

/** What did it, or what it was done with; not what it was done to or about ("clashes over a mine"). */
function tellsHow(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const relation = analysis.words[word]?.relation ?? "";
  if (/^(?:nsubj|compound|amod|advmod|xcomp)/.test(relation)) return true;
  if (!/^(?:obl|nmod)/.test(relation)) return false;
  return tree.dependents(word, "case").some((at) => BY.has(analysis.words[at]?.lower ?? ""));
}
