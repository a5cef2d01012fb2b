import { z } from "zod";
import type { Added } from "../operations/index.ts";
import { ErrorAnswer } from "./error-answer.ts";

const copy = z
  .strictObject({
    of: z.string().describe("the report's id"),
    as: z.enum(["copy", "partial-copy", "version", "translation"]),
    says: z.string(),
  })
  .nullable()
  .describe("the report of which it is a copy or another text, as far as the case goes now");

const unread = z
  .string()
  .nullable()
  .describe("why nothing was read from it: it is not in English, and is kept to be searched and marked by hand");

/** What became of one thing of an upload. */
export const AddedLine = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("new"), report: z.string(), claims: z.int(), copy, unread }),
    z.strictObject({ kind: z.literal("version"), report: z.string(), of: z.string(), claims: z.int(), copy, unread }),
    z.strictObject({ kind: z.literal("there"), report: z.string() }),
    z.strictObject({
      kind: z.literal("refused"),
      report: z.string().nullable(),
      from: z.string().describe("the file, or - for what was sent as it is"),
      line: z.int().nullable(),
      error: ErrorAnswer.shape.error.omit({ details: true }),
    }),
  ])
  .meta({ id: "AddedLine", description: "What became of one report of an upload." });
export type AddedLine = z.infer<typeof AddedLine>;

export const AddingTally = z
  .strictObject({ new: z.int(), version: z.int(), there: z.int(), refused: z.int(), claims: z.int() })
  .meta({ id: "AddingTally", description: "How many of an upload came to what." });
export type AddingTally = z.infer<typeof AddingTally>;

export const NOTHING_YET: AddingTally = { new: 0, version: 0, there: 0, refused: 0, claims: 0 };

/** How far an upload has come. */
export const AddingState = z
  .strictObject({
    id: z.string(),
    by: z.string().describe("who sent it"),
    state: z.enum(["waiting", "reading", "done", "stopped", "failed"]),
    total: z.int().describe("how many reports were found in it"),
    tally: AddingTally,
    error: ErrorAnswer.shape.error.omit({ details: true }).nullable().describe("why it failed"),
  })
  .meta({ id: "AddingState", description: "How far an upload has come." });
export type AddingState = z.infer<typeof AddingState>;

export function addedLine(added: Added): AddedLine {
  if (added.kind !== "refused") return added;
  const { error, ...rest } = added;
  return { ...rest, error: { code: error.code, message: error.message } };
}
