import { z } from "zod";
import type { KnowledgeList } from "../../../store/queries/knowledge.ts";

export const ListLine = z
  .strictObject({
    name: z.string().describe("the list's name in this case"),
    kind: z
      .enum(["ftm", "csv", "geonames"])
      .describe("ftm: FollowTheMoney's entities; csv: a table; geonames: places, in an index beside the case"),
    entries: z.int().describe("how many people and bodies, or places, it has"),
    names: z.int().describe("how many names these have"),
    hash: z.string().describe("SHA-256 of the file"),
    added_at: z.string().describe("when it was added"),
    by: z.string().describe("who added it"),
  })
  .meta({ id: "KnowledgeList", description: "A list of actors, or of places, that somebody brought into the case." });

export const listLine = ({ author, ...list }: KnowledgeList): z.infer<typeof ListLine> => ({ ...list, by: author });
