import { readTable } from "./table.ts";

let verbs: ReadonlyMap<string, "actor" | "recipient"> | undefined;

/** Which side the subject of a verb takes in the event that its object names: "launched a raid", "suffered a raid". */
export function lightVerb(lemma: string): "actor" | "recipient" | null {
  verbs ??= new Map(
    readTable("light-verbs.tsv").map((row) => [row.verb ?? "", row.side === "recipient" ? "recipient" : "actor"]),
  );
  return verbs.get(lemma) ?? null;
}
