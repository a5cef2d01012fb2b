import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Reader } from "../../src/pipeline.ts";
import { readGold } from "../same-event/gold.ts";
import { type Unit, type UnitClass, unitsOf } from "./unit.ts";

const CLASSES: Readonly<Record<string, UnitClass>> = {
  HUMAN_PART_PER: "people",
  HUMAN_PART_ORG: "bodies",
  HUMAN_PART_GPE: "places",
  HUMAN_PART_FAC: "bodies",
};

/** People and bodies that take part, across the reports of ECB+: chains hold within a topic. Null where it is absent. */
export async function ecbUnits(folder: string, reader: Reader): Promise<readonly Unit[] | null> {
  if (!existsSync(join(folder, "same-event"))) return null;
  const units: Unit[] = [];
  for (const part of ["train", "dev"] as const)
    for (const { id, topic, text, sentences, mentions } of readGold(folder, part)) {
      const checked = new Set(sentences.flatMap((sentence) => (sentence.checked ? [sentence.number] : [])));
      const gold = mentions.flatMap(({ type, sentence, spans, chain }) => {
        const [what, first, last] = [CLASSES[type], spans[0], spans.at(-1)];
        return what && first && last && checked.has(sentence)
          ? [{ start: first.start, end: last.end, who: chain, what }]
          : [];
      });
      units.push(...unitsOf(await reader.read({ id, text }), gold, `topic ${topic}`));
    }
  return units;
}
