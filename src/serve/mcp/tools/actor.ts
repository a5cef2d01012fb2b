import { z } from "zod";
import { perform, showActor } from "../../operations/index.ts";
import { tool } from "../tool.ts";
import { CITE, Rows, rowsTold } from "./told-rows.ts";

export const actor = tool({
  name: "actor",
  title: "An actor",
  about: `Shows a person, body, government or people of the case: what outlets tell as fact that it did, what others attribute to it, what it says itself, what is done to it. ${CITE}`,
  operations: [showActor.name],
  writes: false,
  input: showActor.input,
  output: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    country: z.string().nullable(),
    forms: z.array(z.string()).describe("its names as written"),
    roles: showActor.output.shape.roles.describe("offices, with the days on which they were held"),
    told_as_fact: Rows.describe("told by outlets in their own voice"),
    attributed: Rows.describe("told by others of it, by their word"),
    said_by_it: Rows,
    done_to_it: Rows,
  }),
  run: async (context, input) => {
    const shown = await perform(showActor, context, input);
    const { id, kind, country, forms, roles } = shown;
    return {
      ...{ id, name: forms[0] ?? shown.name, kind, country, forms, roles },
      told_as_fact: rowsTold(shown.told_as_fact),
      attributed: rowsTold(shown.attributed),
      said_by_it: rowsTold(shown.said_by_it),
      done_to_it: rowsTold(shown.done_to_it),
    };
  },
});
