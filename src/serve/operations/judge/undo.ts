import { z } from "zod";
import { Judgement } from "../../../model/judgement.ts";
import { withdrawJudgements } from "../../../store/queries/judgements.ts";
import { putLog } from "../../../store/queries/log.ts";
import { authorOf, operation } from "../operation.ts";
import { followJudgements } from "./keep-judgements.ts";

/** Takes judgements back; what followed from them is undone. */
export const undo = operation({
  name: "undo",
  says: "take judgements back: single ones, an author's, or all since a day",
  about:
    "Takes back judgements, by their ids, by author or by when they were made; merges and splits that followed from them are undone, and corrected claims are as they were read. They stay in the log, with who took them back and when.",
  writes: true,
  input: z.strictObject({
    ids: z.array(z.string()).optional().describe("judgements, as the log names them"),
    author: z.string().optional().describe("all that this person decided"),
    from: z.string().optional().describe("all decided on or after this day or moment"),
    before: z.string().optional().describe("with from: all decided before this day or moment"),
  }),
  output: z.strictObject({ withdrawn: z.array(Judgement) }),
  example: { ids: ["j_0000000000000000"] },
  run: async (context, { ids, author, from, before }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const which = {
        ...(ids ? { ids } : {}),
        ...(author ? { by: author } : {}),
        ...(from ? { from } : {}),
        ...(before ? { before } : {}),
      };
      const changed = await withdrawJudgements(one, which, { at, by });
      await followJudgements(one, changed, at);
      const detail = { judgements: changed.judgements.map(({ id }) => id) };
      await putLog(one, { at, author: by, action: "undo", about: null, detail });
      return { withdrawn: [...changed.judgements] };
    });
  },
});
