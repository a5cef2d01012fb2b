import { readTable } from "./table.ts";

/** "nobody": the verb tells that the event was, not who did it ("confirmed the raid"). */
export type Side = "actor" | "recipient" | "nobody";

let verbs: ReadonlyMap<string, Side> | undefined;

/** Which side the subject of a verb takes in the event that its object names: "launched a raid", "suffered a raid". */
export function lightVerb(lemma: string): Side | null {
  verbs ??= new Map(
    readTable("light-verbs.tsv").map((row) => [
      row.verb ?? "",
      row.side === "recipient" || row.side === "nobody" ? row.side : "actor",
    ]),
  );
  return verbs.get(lemma) ?? null;
}
