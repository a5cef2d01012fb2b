import { z } from "zod";
import { listKnowledge } from "../../../store/queries/knowledge.ts";
import { operation } from "../operation.ts";
import { ListLine, listLine } from "./list-line.ts";

/** The lists of actors that a case has. */
export const listKnowledgeLists = operation({
  name: "list-knowledge",
  says: "list the lists of actors that a case knows",
  about: "Lists the lists of actors that were brought into the case, with who brought each and when.",
  writes: false,
  input: z.strictObject({}),
  output: z.strictObject({ lists: z.array(ListLine).describe("by name") }),
  example: {},
  run: async ({ case: kept }) => ({ lists: (await listKnowledge(kept)).map(listLine) }),
});
