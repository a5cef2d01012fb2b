import { z } from "zod";
import { Conflict, OriginsGraph, Quote } from "../../../model/evidence.ts";
import { perform, showEvent } from "../../operations/index.ts";
import { tool } from "../tool.ts";
import { CITE } from "./told-rows.ts";

const Said = z.array(z.object({ that: z.string(), quotes: z.array(Quote) }));
const Source = z.object({ name: z.string(), sort: z.string(), affirms: Said, denies: Said });

export const compareSources = tool({
  name: "compare_sources",
  title: "Compare sources",
  about: `Sets side by side what each origin says of one event, in its own words, with who quotes whom and where they exclude each other. ${CITE}`,
  operations: [showEvent.name],
  writes: false,
  input: showEvent.input.pick({ event: true }),
  output: z.object({
    event: z.string(),
    sources: z.array(Source),
    conflicts: z.array(Conflict),
    graph: OriginsGraph.describe("who has it from whom"),
  }),
  run: async (context, input) => {
    const { event: line, evidence } = await perform(showEvent, context, input);
    const sources = new Map<string, z.infer<typeof Source>>();
    for (const { says, affirming, denying } of evidence.assertions)
      for (const [side, { origins }] of [
        ["affirms", affirming],
        ["denies", denying],
      ] as const)
        for (const { key, name, sort, quotes } of origins) {
          const source = sources.get(key) ?? { name, sort, affirms: [], denies: [] };
          source[side].push({ that: says, quotes });
          sources.set(key, source);
        }
    return {
      event: line.id,
      sources: [...sources.values()],
      conflicts: evidence.conflicts,
      graph: evidence.graph,
    };
  },
});
