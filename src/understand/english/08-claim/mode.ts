import type { Draft } from "../../draft.ts";
import { readTable } from "../../lexicon/table.ts";

let instruments: ReadonlyMap<string, string> | undefined;

/** The mode of an assault by what it was done with: "killed in a drone strike", "a car-bomb attack". */
export function modeOf(
  type: string,
  word: number,
  { analysis, tree }: Pick<Draft, "analysis" | "tree">,
): string | null {
  if (type !== "ASSAULT") return null;
  instruments ??= new Map(readTable("instruments.tsv").map((row) => [row.word ?? "", row.mode ?? ""]));
  const near = tree
    .children(word)
    .filter((at) => !["conj", "advcl", "parataxis", "ccomp", "acl:relcl"].includes(analysis.words[at]?.relation ?? ""))
    .flatMap((at) => [at, ...tree.dependents(at, "compound", "amod", "nmod")]);
  for (const at of near) {
    const found = analysis.words[at];
    const mode = found ? (instruments.get(found.lemma) ?? instruments.get(found.lower)) : undefined;
    if (mode) return mode;
  }
  return null;
}
