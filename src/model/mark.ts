import { z } from "zod";

/** What a document itself tells of a stretch of its text, so that nobody has to guess it from the words. */
export const Mark = z
  .strictObject({
    kind: z
      .enum(["headline", "standfirst", "byline", "caption", "credit", "photo", "notice", "quoted", "furniture", "page"])
      .describe(
        "credit: who the report is from; photo: who a picture is from; notice: a correction; quoted: words of another message; furniture: no part of the report; page: what stands on one page of paper",
      ),
    start: z.number().int().nonnegative().describe("offset of the first character"),
    end: z.number().int().nonnegative().describe("offset behind the last character"),
    page: z.number().int().positive().optional().describe("the number of the page, counted from 1"),
  })
  .meta({ id: "Mark", description: "What the document told of a stretch of its text." });
export type Mark = z.infer<typeof Mark>;
