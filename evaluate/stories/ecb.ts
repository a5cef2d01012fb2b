import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ReportInput } from "../../src/model/report.ts";
import type { Node } from "../../src/model/resolution.ts";
import { createReader } from "../../src/pipeline.ts";
import { type CopyProfile, copyNode } from "../../src/resolve/copies/copy-profile.ts";
import { type StoryProfile, storyNode } from "../../src/resolve/stories/story-profile.ts";
import { keptAnalyse } from "../kept-analyses.ts";
import { readRecords } from "../records.ts";

interface Record {
  readonly id: string;
  readonly topic: number;
  readonly subtopic: string;
  readonly text: string;
}

/** A report of ECB+ with the story that its makers put it in. */
export interface Told {
  readonly id: string;
  readonly topic: number;
  readonly story: string;
  readonly copy: Node<CopyProfile>;
  readonly node: Node<StoryProfile>;
}

/** Topics 1 to 35 of ECB+, read; null where the set is absent. The address that many texts begin with is given as such. */
export async function loadTold(folder: string): Promise<readonly Told[] | null> {
  const files = ["train", "dev"].map((half) => join(folder, "same-event", `${half}.jsonl`));
  if (!files.every((file) => existsSync(file) || existsSync(`${file}.gz`))) return null;
  const reader = await createReader({ analyse: keptAnalyse });
  const told: Told[] = [];
  for (const { id, topic, subtopic, text } of files.flatMap((file) => readRecords<Record>(file))) {
    const report: ReportInput = { id, text, url: text.match(/^https?:\S+/)?.[0] ?? null };
    const reading = await reader.read(report);
    told.push({ id, topic, story: subtopic, copy: copyNode(report, reading), node: storyNode(report, reading) });
  }
  await reader.close();
  return told;
}
