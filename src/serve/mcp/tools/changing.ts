import type { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { type judge, perform, type undo } from "../../operations/index.ts";
import { tool } from "../tool.ts";

/** A change is told of by who made it and when; what it changed is looked up with the other tools. */
export const changing = (operation: typeof judge | typeof undo) =>
  tool({
    name: operation.name,
    title: operation.name === "judge" ? "Judge" : "Take judgements back",
    about: operation.about,
    operations: [operation.name],
    writes: true,
    input: operation.input as z.ZodObject,
    output: operation.output as z.ZodObject,
    run: async (context, input) => {
      if (context.by === null) throw new HearsayError("wrong-use", "Every change has an author: start with --by NAME.");
      return perform(operation as typeof judge, context, input);
    },
  });
