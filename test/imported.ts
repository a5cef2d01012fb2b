import { type Case, type Imported, importCase } from "../src/serve/operations/index.ts";

/** What becomes of the records of a text that is imported, in order. */
export async function imported(kept: Case, text: string): Promise<readonly Imported[]> {
  const lines = async function* () {
    for (const [at, line] of text.split("\n").entries()) yield { line: at + 1, text: line };
  };
  const all: Imported[] = [];
  for await (const one of importCase(kept, lines(), { now: () => new Date("2024-03-08T08:00:00Z"), by: "berta" }))
    all.push(one);
  return all;
}
