import { z } from "zod";
import { ClaimLine } from "../operations/index.ts";

const { report, claim, title, publisher, published, type, mode, status, sentence, happened, confidence, judged } =
  ClaimLine.shape;

/** A claim as a language model is told of it: the report's words and who says so, and little besides. */
export const ToldClaim = z
  .object({
    ...{ report, claim, title, publisher, published, type, mode, status, sentence, happened, confidence, judged },
    words: z.string().describe("the report's own words"),
    place: z.string().nullable(),
    counts: z.array(z.string()).describe("numbers, in the report's words"),
    chain: z
      .array(z.object({ source: z.string(), stance: z.string(), cue: z.string().nullable() }))
      .describe(
        "according to whom: the publisher first, the origin last; never leave it out when you repeat the claim",
      ),
    event: z.string().nullable().describe("the event, for the tool event"),
    copy_of: z.string().nullable().describe("its report repeats this one and is no second witness"),
  })
  .describe("one thing said to be so, by someone");
export type ToldClaim = z.infer<typeof ToldClaim>;

export function toldClaim(line: ClaimLine): ToldClaim {
  const { content, place, counts, chain, event, copy_of } = line;
  const { report, claim, title, publisher, published, type, mode, status, sentence, happened, confidence, judged } =
    line;
  return {
    ...{ report, claim, title, publisher, published, type, mode, status, sentence, happened, confidence, judged },
    words: content,
    place: place === null ? null : [place.name, place.country].filter(Boolean).join(", "),
    counts: counts.map(({ words }) => words),
    chain: chain.map(({ words, stance, cue, also }) => ({ source: [words, ...also].join(" and "), stance, cue })),
    event,
    copy_of,
  };
}
