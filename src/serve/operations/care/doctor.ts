import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { examine } from "../../../store/doctor.ts";
import { authorOf, operation } from "../operation.ts";
import { mend } from "./mend.ts";
import { placesMissing } from "./places-missing.ts";

/** Looks through a case, and mends what can be made again. */
export const doctor = operation({
  name: "doctor",
  says: "look through a case: whether it is whole, what would do it good; mend it",
  about:
    "Checks that the file is whole, that no row stands without what it belongs to, that the index fits the tables, that judgements still find their words, and who read the reports; says what to do about each finding, and changes nothing unless mend is asked for. To mend is to make again what comes from reports, readings and judgements, with your name in the log: the index of words, what is shown of actors and events, and, where it does not fit, how all are resolved. It reads every page: seconds to minutes; mending takes longer.",
  writes: true,
  input: z.strictObject({
    mend: z
      .boolean()
      .default(false)
      .describe("make again what can be made again: index, groups, what is shown of them"),
    anew: z
      .boolean()
      .default(false)
      .describe("with mend: resolve everything anew, by the rules and word lists of this version, also where all fits"),
  }),
  output: z.strictObject({
    schema: z.int(),
    reports: z.int(),
    claims: z.int(),
    readers: z.array(z.strictObject({ version: z.string(), model: z.string(), lexicon: z.string(), reports: z.int() })),
    mended: z.array(z.string()).describe("codes of what was found before and is mended"),
    findings: z.array(
      z.strictObject({
        level: z.enum(["damaged", "broken", "advice"]),
        code: z.string(),
        count: z.int(),
        says: z.string(),
      }),
    ),
  }),
  example: {},
  run: async (context, input) => {
    const { case: kept } = context;
    if (input.anew && !input.mend)
      throw new HearsayError("wrong-use", "To resolve anew is to mend: say --mend --anew.");
    const by = input.mend ? authorOf(context) : null;
    const before = await examine(kept);
    if (by !== null) await mend(kept, before.findings, { at: context.now().toISOString(), by, anew: input.anew });
    const { readers, findings, ...counts } = by === null ? before : await examine(kept);
    const mended = by === null ? [] : before.findings.filter(({ code }) => !findings.some((one) => one.code === code));
    return {
      ...counts,
      readers: [...readers],
      findings: [...findings, ...(await placesMissing(kept))],
      mended: mended.map(({ code }) => code),
    };
  },
});
