import { z } from "zod";
import { ERROR_EXIT, type ErrorCode, HearsayError } from "../../model/errors.ts";
import { HTTP_STATUS } from "./status.ts";

/** What every refusal and failure looks like. */
export const ErrorAnswer = z
  .strictObject({
    error: z.strictObject({
      code: z.enum(Object.keys(ERROR_EXIT) as [ErrorCode, ...ErrorCode[]]).describe("for programs"),
      message: z.string().describe("for people: what is wrong, and what to do"),
      details: z.record(z.string(), z.unknown()).describe("what the code alone does not tell: faults by field"),
    }),
  })
  .meta({ id: "Error", description: "Why a request was refused, or failed." });
export type ErrorAnswer = z.infer<typeof ErrorAnswer>;

/** An error as it is told: what nobody foresaw gives nothing away but that it happened. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (!(error instanceof HearsayError))
    return { error: { code: "failed", message: "This failed for a reason that nobody foresaw.", details: {} } };
  const { code, message, details } = error;
  return { error: { code, message, details: { ...details } } };
}

const HEADERS: Readonly<Partial<Record<ErrorCode, Readonly<Record<string, string>>>>> = {
  "no-token": { "WWW-Authenticate": 'Bearer realm="hearsay"' },
  "case-busy": { "Retry-After": "5" },
};

/** The same as an answer over HTTP. */
export function errorResponse(error: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const answer = errorAnswer(error);
  const { code } = answer.error;
  return Response.json(answer, { status: HTTP_STATUS[code], headers: { ...HEADERS[code], ...headers } });
}

/** An unforeseen error for the operator's log: where it happened, without its words, which may be a report's. */
export function placeOfFault(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no error was thrown";
  const places = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...places.slice(0, 12)].join("\n");
}
