import { readTable } from "./table.ts";

let nouns: ReadonlySet<string> | undefined;

/** Whether a dictionary form takes up something said before: "accusation", "involvement". */
export function takesUp(lemma: string): boolean {
  nouns ??= new Set(readTable("answers.tsv").map((row) => row.noun ?? ""));
  return nouns.has(lemma);
}
