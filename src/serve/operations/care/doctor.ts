import { z } from "zod";
import { examine } from "../../../store/doctor.ts";
import { operation } from "../operation.ts";

/** Looks through a case; changes nothing. */
export const doctor = operation({
  name: "doctor",
  says: "look through a case: whether it is whole, and what would do it good",
  about:
    "Checks that the file is whole, that no row stands without what it belongs to, that the index fits the tables, that judgements still find their words, and who read the reports; changes nothing, and says what to do about each finding. It reads every page: seconds to minutes.",
  writes: false,
  input: z.strictObject({}),
  output: z.strictObject({
    schema: z.int(),
    reports: z.int(),
    claims: z.int(),
    readers: z.array(z.strictObject({ version: z.string(), model: z.string(), lexicon: z.string(), reports: z.int() })),
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
  run: async ({ case: kept }) => {
    const { readers, findings, ...counts } = await examine(kept);
    return { ...counts, readers: [...readers], findings: [...findings] };
  },
});
