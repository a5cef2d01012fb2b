import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { dropKnowledge, listKnowledge } from "../../../store/queries/knowledge.ts";
import { putLog } from "../../../store/queries/log.ts";
import { authorOf, operation } from "../operation.ts";
import { placesFileOf } from "./add-places.ts";
import { settleTouched } from "./touched-nodes.ts";

/** Takes a list of actors out of the case again. */
export const removeKnowledge = operation({
  name: "remove-knowledge",
  says: "take a list of actors or places out of a case again, with its effect",
  about:
    "Takes a list of actors out of the case: actors that were one by it alone are several again, as if it had never been there. Judgements stay. Of places their index goes; reports that were read with it are read anew by hearsay reread.",
  writes: true,
  input: z.strictObject({ name: z.string().describe("what the list is called in this case") }),
  output: z.strictObject({
    name: z.string(),
    entries: z.int().describe("how many entries went"),
    actors: z.int().describe("how many names of reports it knew, which were compared anew"),
  }),
  example: { name: "militias.csv" },
  run: async (context, { name }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    const { case: kept } = context;
    const removed = await kept.transaction(async (one) => {
      const lists = await listKnowledge(one);
      const list = lists.find((other) => other.name === name);
      if (!list) throw noSuchList(name, lists);
      const keys = await dropKnowledge(one, name);
      const actors = await settleTouched(one, new Set(keys));
      await putLog(one, { at, author: by, action: "remove-knowledge", about: name, detail: { entries: list.entries } });
      return { name, entries: list.entries, actors, kind: list.kind };
    });
    const { kind, ...told } = removed;
    if (kind === "geonames" && kept.kind === "sqlite") {
      const { dropPlaces } = await import("../../../pipeline.ts");
      await dropPlaces(placesFileOf(kept.where), name);
    }
    return told;
  },
});

function noSuchList(name: string, lists: readonly { readonly name: string }[]): HearsayError {
  const there = lists.map((list) => JSON.stringify(list.name)).join(", ");
  return new HearsayError(
    "not-found",
    `The case has no list ${JSON.stringify(name)}: it has ${there === "" ? "none" : there}.`,
  );
}
